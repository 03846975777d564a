-- Days after the last basic month within which the extended support may still be requested.
ALTER TABLE support_rules ADD COLUMN bridging_grace_days INTEGER DEFAULT 30 NOT NULL;
ALTER TABLE minimum_wage ADD CONSTRAINT minimum_wage_amount UNIQUE (valid_from, amount);

CREATE TABLE bridging_support (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    kind         VARCHAR(10) NOT NULL,
    state        VARCHAR(12) NOT NULL,
    first_number INTEGER NOT NULL CHECK (first_number > 0),
    first_month  CHAR(7) NOT NULL,
    months       INTEGER NOT NULL CHECK (months > 0),
    persons      INTEGER NOT NULL CHECK (persons > 0),
    per_person   DECIMAL(14, 2) NOT NULL CHECK (per_person > 0),
    amount       DECIMAL(14, 2) NOT NULL,
    requested_on DATE NOT NULL,
    grounds      VARCHAR(2000),
    decided_by   VARCHAR(60),
    decided_on   DATE,
    contract     VARCHAR(20) UNIQUE,
    signed_by    VARCHAR(60),
    signed_on    DATE,
    ended_on     DATE,
    CONSTRAINT bridging_support_amount CHECK (amount = months * persons * per_person),
    CONSTRAINT bridging_support_decided CHECK (state = 'REQUESTED' OR (decided_by IS NOT NULL AND grounds IS NOT NULL)),
    CONSTRAINT bridging_support_signed CHECK (state <> 'RUNNING' OR (contract IS NOT NULL AND signed_by IS NOT NULL))
);
CREATE INDEX bridging_support_case ON bridging_support (case_number, kind);

-- One row a month: no month twice, none beyond the rules, none above the minimum wage that its contract names.
CREATE TABLE bridging_month (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL,
    rules_version  VARCHAR(60) NOT NULL,
    total_months   INTEGER NOT NULL,
    contract       VARCHAR(20) NOT NULL REFERENCES bridging_support (contract),
    number         INTEGER NOT NULL,
    calendar_month CHAR(7) NOT NULL,
    persons        INTEGER NOT NULL CHECK (persons > 0),
    per_person     DECIMAL(14, 2) NOT NULL,
    amount         DECIMAL(14, 2) NOT NULL,
    wage_from      DATE NOT NULL,
    wage           DECIMAL(14, 2) NOT NULL,
    accepted_cost  DECIMAL(14, 2) CHECK (accepted_cost >= 0),
    settled_on     DATE,
    remarks        VARCHAR(1000),
    CONSTRAINT bridging_month_case FOREIGN KEY (case_number, rules_version) REFERENCES case_file (number, rules_version),
    CONSTRAINT bridging_month_rules FOREIGN KEY (rules_version, total_months)
        REFERENCES support_rules (version, bridging_total_months),
    CONSTRAINT bridging_month_wage FOREIGN KEY (wage_from, wage) REFERENCES minimum_wage (valid_from, amount),
    CONSTRAINT bridging_month_number UNIQUE (case_number, number),
    CONSTRAINT bridging_month_once UNIQUE (case_number, calendar_month),
    CONSTRAINT bridging_month_promise UNIQUE (contract, number, amount),
    CONSTRAINT bridging_month_within CHECK (number BETWEEN 1 AND total_months),
    CONSTRAINT bridging_month_ceiling CHECK (per_person > 0 AND per_person <= wage),
    CONSTRAINT bridging_month_amount CHECK (amount = persons * per_person),
    CONSTRAINT bridging_month_settled CHECK (settled_on IS NULL OR (accepted_cost IS NOT NULL AND accepted_cost <= amount))
);

-- A bridging payout points at the month that its contract grants.
ALTER TABLE payout ADD COLUMN bridging_contract VARCHAR(20);
ALTER TABLE payout ADD CONSTRAINT payout_of_a_month
    CHECK (kind <> 'BRIDGING' OR (bridging_contract IS NOT NULL AND bridging_contract = contract));
ALTER TABLE payout ADD CONSTRAINT payout_only_months CHECK (kind = 'BRIDGING' OR bridging_contract IS NULL);
ALTER TABLE payout ADD CONSTRAINT payout_as_granted FOREIGN KEY (bridging_contract, instalment, promised)
    REFERENCES bridging_month (contract, number, amount);
