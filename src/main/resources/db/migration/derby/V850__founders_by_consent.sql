-- Founders between approval and agreement: each change is proposed by one person and answered once by another, and what the papers name
-- is recorded and stays.
CREATE TABLE composition_change (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    leaver      VARCHAR(16) REFERENCES participant (number),
    joiner      VARCHAR(16) REFERENCES participant (number),
    reasons     VARCHAR(1000) NOT NULL,
    state       VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'CONSENTED', 'REFUSED')),
    proposed_by VARCHAR(60) NOT NULL,
    proposed_on DATE NOT NULL,
    answered_by VARCHAR(60),
    answered_on DATE,
    grounds     VARCHAR(1000),
    CONSTRAINT composition_number UNIQUE (case_number, number),
    CONSTRAINT composition_two_hands CHECK (answered_by IS NULL OR answered_by <> proposed_by),
    CONSTRAINT composition_somebody CHECK (leaver IS NOT NULL OR joiner IS NOT NULL),
    CONSTRAINT composition_answered CHECK ((state = 'PROPOSED') = (answered_by IS NULL) AND (state <> 'REFUSED' OR grounds IS NOT NULL))
);
CREATE TABLE named_founders (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    persons     VARCHAR(2200) NOT NULL,
    others      INTEGER NOT NULL CHECK (others BETWEEN 0 AND 999),
    recorded_by VARCHAR(60) NOT NULL,
    recorded_on DATE NOT NULL,
    CONSTRAINT named_founders_number UNIQUE (case_number, number)
);
CREATE TRIGGER composition_stays_what_it_is AFTER UPDATE OF id, case_number, number, leaver, joiner, reasons, proposed_by, proposed_on
    ON composition_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a change of founders is about is not changed');
CREATE TRIGGER composition_is_answered_once AFTER UPDATE ON composition_change REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> 'PROPOSED') INSERT INTO refused_change VALUES ('a change of founders is answered once');
CREATE TRIGGER composition_no_delete AFTER DELETE ON composition_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a change of founders stays');
CREATE TRIGGER composition_not_by_advisor AFTER UPDATE ON composition_change REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.answered_by))
    INSERT INTO refused_change VALUES ('whoever advised a case consents to no change in it');
CREATE TRIGGER named_founders_no_update AFTER UPDATE ON named_founders
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what papers name is recorded anew, not changed');
CREATE TRIGGER named_founders_no_delete AFTER DELETE ON named_founders
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what papers name is recorded anew, not changed');
