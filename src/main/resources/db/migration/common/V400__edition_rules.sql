-- From a day on, cases opened under an edition get that version of the rules.
CREATE TABLE edition_rules (
    id            BIGINT NOT NULL PRIMARY KEY,
    edition_code  VARCHAR(40) NOT NULL REFERENCES edition (code),
    valid_from    DATE NOT NULL,
    rules_version VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    entered_by    VARCHAR(40) NOT NULL,
    entered_on    DATE NOT NULL,
    CONSTRAINT edition_rules_not_backdated CHECK (valid_from >= entered_on)
);
