CREATE TABLE business_plan (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    started_on   DATE NOT NULL,
    amount_asked DECIMAL(14, 2) NOT NULL CHECK (amount_asked >= 0),
    CONSTRAINT business_plan_case UNIQUE (id, case_number)
);

CREATE TABLE plan_section (
    plan_id BIGINT NOT NULL REFERENCES business_plan (id),
    code    VARCHAR(20) NOT NULL,
    content VARCHAR(7500) NOT NULL,
    PRIMARY KEY (plan_id, code)
);

CREATE TABLE cost_line (
    id               BIGINT NOT NULL PRIMARY KEY,
    plan_id          BIGINT NOT NULL,
    case_number      VARCHAR(17) NOT NULL,
    number           INTEGER NOT NULL CHECK (number > 0),
    category         VARCHAR(20) NOT NULL,
    item             VARCHAR(200) NOT NULL,
    quantity         DECIMAL(12, 3) NOT NULL CHECK (quantity > 0),
    unit_net         DECIMAL(14, 2) NOT NULL CHECK (unit_net >= 0),
    vat              DECIMAL(14, 2) NOT NULL CHECK (vat >= 0),
    gross            DECIMAL(14, 2) NOT NULL CHECK (gross >= 0),
    eligible         DECIMAL(14, 2) NOT NULL CHECK (eligible >= 0),
    from_grant       DECIMAL(14, 2) NOT NULL CHECK (from_grant >= 0),
    own_contribution DECIMAL(14, 2) NOT NULL CHECK (own_contribution >= 0),
    planned_month    CHAR(7) NOT NULL,
    justification    VARCHAR(1000) NOT NULL,
    price_source     VARCHAR(300),
    item_condition   VARCHAR(10) NOT NULL,
    CONSTRAINT cost_line_plan FOREIGN KEY (plan_id, case_number) REFERENCES business_plan (id, case_number),
    CONSTRAINT cost_line_number UNIQUE (case_number, number),
    CONSTRAINT cost_line_eligible_within_gross CHECK (eligible <= gross),
    CONSTRAINT cost_line_grant_within_eligible CHECK (from_grant <= eligible),
    CONSTRAINT cost_line_parts_make_gross CHECK (from_grant + own_contribution = gross)
);
CREATE INDEX cost_line_of_plan ON cost_line (plan_id);

-- What was handed in; a correction is a further row.
CREATE TABLE plan_submission (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL REFERENCES business_plan (case_number),
    number       INTEGER NOT NULL CHECK (number > 0),
    submitted_on DATE NOT NULL,
    submitted_at CHAR(24) NOT NULL,
    submitted_by VARCHAR(60) NOT NULL,
    grant_asked  DECIMAL(14, 2) NOT NULL CHECK (grant_asked > 0),
    content      ${clob} NOT NULL,
    hash         CHAR(64) NOT NULL,
    CONSTRAINT plan_submission_number UNIQUE (case_number, number)
);

-- What is being typed: outside the trail, gone when it is recorded.
CREATE TABLE plan_draft (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES business_plan (case_number),
    part        VARCHAR(20) NOT NULL,
    account     VARCHAR(60) NOT NULL,
    revision    BIGINT NOT NULL,
    content     ${clob} NOT NULL,
    saved_at    CHAR(24) NOT NULL,
    CONSTRAINT plan_draft_of_account UNIQUE (case_number, part, account)
);
