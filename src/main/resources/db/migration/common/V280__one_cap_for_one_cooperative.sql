-- What is agreed with one cooperative in all its cases, under its number in the court register. Whoever signs locks the row
-- first; a trigger adds the amount up under the cap of the case that is being signed.
CREATE TABLE cooperative_cap (
    krs    CHAR(10) NOT NULL PRIMARY KEY,
    agreed DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    cap    DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT cooperative_cap_not_exceeded CHECK (agreed >= 0 AND agreed <= cap)
);
INSERT INTO cooperative_cap (krs, agreed, cap)
SELECT a.recipient_krs, SUM(a.amount), MAX(r.grant_per_cooperative)
FROM agreement a JOIN case_file c ON c.number = a.case_number JOIN support_rules r ON r.version = c.rules_version
GROUP BY a.recipient_krs;
ALTER TABLE agreement ADD CONSTRAINT agreement_cooperative
    FOREIGN KEY (recipient_krs) REFERENCES cooperative_cap (krs);

-- An agreement copies the cap of its case's rules.
ALTER TABLE support_rules ADD CONSTRAINT support_rules_cooperative UNIQUE (version, grant_per_cooperative);
ALTER TABLE agreement ADD COLUMN rules_version VARCHAR(60);
ALTER TABLE agreement ADD COLUMN grant_per_cooperative DECIMAL(14, 2);
UPDATE agreement SET rules_version = (SELECT c.rules_version FROM case_file c WHERE c.number = agreement.case_number);
UPDATE agreement SET grant_per_cooperative =
    (SELECT r.grant_per_cooperative FROM support_rules r WHERE r.version = agreement.rules_version);
ALTER TABLE agreement ADD CONSTRAINT agreement_rules FOREIGN KEY (case_number, rules_version)
    REFERENCES case_file (number, rules_version);
ALTER TABLE agreement ADD CONSTRAINT agreement_cap FOREIGN KEY (rules_version, grant_per_cooperative)
    REFERENCES support_rules (version, grant_per_cooperative);
ALTER TABLE agreement ADD CONSTRAINT agreement_knows_its_cap
    CHECK (rules_version IS NOT NULL AND grant_per_cooperative IS NOT NULL AND amount <= grant_per_cooperative);

-- A promise copies edition and purpose of its budget: money is promised from the case's own edition.
ALTER TABLE commitment ADD COLUMN edition_code VARCHAR(40);
ALTER TABLE commitment ADD COLUMN purpose VARCHAR(10);
