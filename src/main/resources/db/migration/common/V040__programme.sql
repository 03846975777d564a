CREATE TABLE project (
    code      VARCHAR(40) NOT NULL PRIMARY KEY,
    title     VARCHAR(300) NOT NULL,
    programme VARCHAR(40) NOT NULL
);

-- One row is one version of the rules; a version in force is never changed.
CREATE TABLE support_rules (
    version                 VARCHAR(60) NOT NULL PRIMARY KEY,
    code                    VARCHAR(40) NOT NULL,
    in_force_from           DATE NOT NULL,
    grant_per_person        DECIMAL(14, 2) NOT NULL,
    grant_per_cooperative   DECIMAL(14, 2) NOT NULL,
    persons_counted_legal   VARCHAR(20) NOT NULL,
    min_founders_natural    INTEGER NOT NULL,
    min_founders_legal      INTEGER NOT NULL,
    training_quarters       INTEGER NOT NULL,
    attendance_threshold    DECIMAL(5, 2) NOT NULL,
    score_max               INTEGER NOT NULL,
    score_threshold         DECIMAL(5, 2) NOT NULL,
    category_threshold      DECIMAL(5, 2) NOT NULL,
    divergence              DECIMAL(5, 2) NOT NULL,
    tranches                VARCHAR(60) NOT NULL,
    correction_days         INTEGER NOT NULL,
    formal_days             INTEGER NOT NULL,
    merit_days              INTEGER NOT NULL,
    registration_days       INTEGER NOT NULL,
    agreement_days          INTEGER NOT NULL,
    first_tranche_days      INTEGER NOT NULL,
    spending_days           INTEGER NOT NULL,
    settlement_days         INTEGER NOT NULL,
    settlement_check_days   INTEGER NOT NULL,
    line_deviation          DECIMAL(5, 2) NOT NULL,
    bridging_operator_cap   DECIMAL(14, 2),
    bridging_basic_months   INTEGER NOT NULL,
    bridging_total_months   INTEGER NOT NULL,
    durability_months       INTEGER NOT NULL,
    -- Rows of cases copy these limits under a foreign key, so that their CHECKs can use them.
    CONSTRAINT support_rules_grant_limits UNIQUE (version, grant_per_person, grant_per_cooperative),
    CONSTRAINT support_rules_months UNIQUE (version, bridging_total_months)
);

CREATE TABLE edition (
    code          VARCHAR(40) NOT NULL PRIMARY KEY,
    project_code  VARCHAR(40) NOT NULL REFERENCES project (code),
    title         VARCHAR(300) NOT NULL,
    rules_version VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    open_from     DATE NOT NULL,
    open_until    DATE NOT NULL,
    CONSTRAINT edition_is_open_forward CHECK (open_until >= open_from)
);

-- What an edition may promise. The sum of its promises is kept by a trigger and never exceeds the amount.
CREATE TABLE budget (
    id           BIGINT NOT NULL PRIMARY KEY,
    edition_code VARCHAR(40) NOT NULL REFERENCES edition (code),
    purpose      VARCHAR(10) NOT NULL CHECK (purpose IN ('GRANTS', 'BRIDGING')),
    amount       DECIMAL(14, 2) NOT NULL CHECK (amount >= 0),
    committed    DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT budget_purpose UNIQUE (edition_code, purpose),
    CONSTRAINT budget_not_exceeded CHECK (committed >= 0 AND committed <= amount)
);
