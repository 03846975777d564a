CREATE TABLE settlement (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    round          INTEGER NOT NULL,
    state          VARCHAR(12) NOT NULL,
    submitted_on   DATE NOT NULL,
    checked_by     VARCHAR(60),
    checked_on     DATE,
    accepted_by    VARCHAR(60),
    accepted_on    DATE,
    accepted_cost  DECIMAL(14, 2) CHECK (accepted_cost >= 0),
    returned_money DECIMAL(14, 2) CHECK (returned_money >= 0),
    remarks        VARCHAR(2000),
    CONSTRAINT settlement_by_two CHECK (accepted_by IS NULL OR (checked_by IS NOT NULL AND accepted_by <> checked_by)),
    CONSTRAINT settlement_acceptance CHECK (state <> 'ACCEPTED' OR (accepted_by IS NOT NULL AND accepted_cost IS NOT NULL))
);

-- The same document is accounted for once, whatever the case.
CREATE TABLE settlement_proof (
    id              BIGINT NOT NULL PRIMARY KEY,
    case_number     VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number          INTEGER NOT NULL,
    seller_nip      CHAR(10) NOT NULL,
    seller_name     VARCHAR(200) NOT NULL,
    document_number VARCHAR(60) NOT NULL,
    issued_on       DATE NOT NULL,
    paid_on         DATE NOT NULL,
    gross           DECIMAL(14, 2) NOT NULL CHECK (gross > 0),
    origin_stated   BOOLEAN NOT NULL,
    accepted        DECIMAL(14, 2) CHECK (accepted >= 0),
    remark          VARCHAR(1000),
    CONSTRAINT settlement_proof_number UNIQUE (case_number, number),
    CONSTRAINT settlement_proof_once UNIQUE (seller_nip, document_number, issued_on)
);

CREATE TABLE settlement_proof_share (
    proof_id    BIGINT NOT NULL REFERENCES settlement_proof (id),
    line_number INTEGER NOT NULL,
    amount      DECIMAL(14, 2) NOT NULL CHECK (amount > 0)
);
CREATE INDEX settlement_proof_share_proof ON settlement_proof_share (proof_id, line_number);
