-- A decision points at the promise of exactly its amount to exactly its case.
ALTER TABLE commitment ADD CONSTRAINT commitment_promise UNIQUE (id, case_number, amount);

CREATE TABLE decision (
    id                    BIGINT NOT NULL PRIMARY KEY,
    case_number           VARCHAR(17) NOT NULL,
    rules_version         VARCHAR(60) NOT NULL,
    outcome               VARCHAR(10) NOT NULL CHECK (outcome IN ('APPROVED', 'REFUSED')),
    grounds               VARCHAR(4000) NOT NULL,
    amount                DECIMAL(14, 2),
    persons               INTEGER,
    grant_per_person      DECIMAL(14, 2),
    grant_per_cooperative DECIMAL(14, 2),
    commitment_id         BIGINT UNIQUE,
    decided_by            VARCHAR(60) NOT NULL,
    decided_on            DATE NOT NULL,
    CONSTRAINT decision_once UNIQUE (case_number, outcome),
    CONSTRAINT decision_case_rules FOREIGN KEY (case_number, rules_version)
        REFERENCES case_file (number, rules_version),
    CONSTRAINT decision_limits FOREIGN KEY (rules_version, grant_per_person, grant_per_cooperative)
        REFERENCES support_rules (version, grant_per_person, grant_per_cooperative),
    CONSTRAINT decision_promise FOREIGN KEY (commitment_id, case_number, amount)
        REFERENCES commitment (id, case_number, amount),
    CONSTRAINT decision_approval_is_whole CHECK (outcome = 'REFUSED' OR (amount IS NOT NULL AND persons IS NOT NULL
        AND grant_per_person IS NOT NULL AND grant_per_cooperative IS NOT NULL AND commitment_id IS NOT NULL)),
    CONSTRAINT decision_refusal_gives_nothing CHECK (outcome = 'APPROVED' OR (amount IS NULL AND commitment_id IS NULL)),
    CONSTRAINT decision_within_limits CHECK (amount > 0 AND amount <= persons * grant_per_person
        AND amount <= grant_per_cooperative)
);
