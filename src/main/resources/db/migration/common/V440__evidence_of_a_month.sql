-- Settings of the evidence of a bridging month: which running costs count, by which day of the next month, how long to correct.
ALTER TABLE support_rules ADD COLUMN bridging_costs VARCHAR(400)
    DEFAULT 'SOCIAL_INSURANCE,RENT,UTILITIES,TELECOM,ACCOUNTING,INSURANCE,WAGES' NOT NULL;
ALTER TABLE support_rules ADD COLUMN bridging_correction_days INTEGER DEFAULT 7 NOT NULL CHECK (bridging_correction_days > 0);

-- What a month of bridging support was spent on, document by document, and where its evidence stands.
CREATE TABLE month_evidence (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL,
    month_number   INTEGER NOT NULL,
    round          INTEGER NOT NULL CHECK (round > 0),
    state          VARCHAR(12) NOT NULL CHECK (state IN ('SUBMITTED', 'CORRECTION', 'ACCEPTED')),
    submitted_on   DATE NOT NULL,
    correction_due DATE,
    remarks        VARCHAR(1000),
    CONSTRAINT month_evidence_once UNIQUE (case_number, month_number),
    CONSTRAINT month_evidence_month FOREIGN KEY (case_number, month_number) REFERENCES bridging_month (case_number, number),
    CONSTRAINT month_evidence_correction CHECK (state <> 'CORRECTION' OR correction_due IS NOT NULL)
);
CREATE TABLE month_cost (
    evidence_id     BIGINT NOT NULL REFERENCES month_evidence (id),
    number          INTEGER NOT NULL CHECK (number > 0),
    category        VARCHAR(20) NOT NULL,
    seller_nip      CHAR(10) NOT NULL,
    seller_name     VARCHAR(200) NOT NULL,
    document_number VARCHAR(60) NOT NULL,
    issued_on       DATE NOT NULL,
    paid_on         DATE NOT NULL,
    amount          DECIMAL(14, 2) NOT NULL CHECK (amount > 0),
    CONSTRAINT month_cost_number UNIQUE (evidence_id, number)
);
