CREATE TABLE case_file (
    id            BIGINT NOT NULL PRIMARY KEY,
    number        VARCHAR(17) NOT NULL UNIQUE,
    version       BIGINT NOT NULL,
    edition_code  VARCHAR(40) NOT NULL REFERENCES edition (code),
    rules_version VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    founder_kind  VARCHAR(20) NOT NULL,
    purpose       VARCHAR(10) NOT NULL,
    name          VARCHAR(200) NOT NULL,
    name_key      VARCHAR(120) NOT NULL,
    seat          CHAR(7) NOT NULL,
    advisor       VARCHAR(60) NOT NULL,
    stage         VARCHAR(30) NOT NULL,
    opened_on     DATE NOT NULL,
    stage_since   DATE NOT NULL,
    due           DATE,
    CONSTRAINT case_file_rules UNIQUE (number, rules_version)
);
CREATE INDEX case_file_order ON case_file (name_key, number);
CREATE INDEX case_file_newest ON case_file (number DESC);

-- Everybody who advised a case at any time.
CREATE TABLE case_advisor (
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    account     VARCHAR(60) NOT NULL,
    PRIMARY KEY (case_number, account)
);

-- Promises of an edition's money to cases: lines are only added.
CREATE TABLE commitment (
    id           BIGINT NOT NULL PRIMARY KEY,
    budget_id    BIGINT NOT NULL REFERENCES budget (id),
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    amount       DECIMAL(14, 2) NOT NULL CHECK (amount <> 0),
    committed_on DATE NOT NULL
);
CREATE INDEX commitment_case ON commitment (case_number, budget_id);
