-- The contract whose unpaid rest a line releases; null for promises and for what a withdrawal before any contract frees.
ALTER TABLE commitment ADD COLUMN contract VARCHAR(20);

-- The sums of one case and purpose: no movement exceeds the one before it. Kept by the trigger on entries alone.
CREATE TABLE ledger_position (
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    purpose      VARCHAR(10) NOT NULL CHECK (purpose IN ('GRANTS', 'BRIDGING')),
    edition_code VARCHAR(40) NOT NULL,
    reserved     DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    agreed       DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    paid         DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    settled      DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    returned     DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    PRIMARY KEY (case_number, purpose),
    CONSTRAINT ledger_reserved CHECK (reserved >= 0),
    CONSTRAINT ledger_agreed_within_reserved CHECK (agreed >= 0 AND agreed <= reserved),
    CONSTRAINT ledger_paid_within_agreed CHECK (paid >= 0 AND paid <= agreed),
    CONSTRAINT ledger_settled_within_agreed CHECK (settled >= 0 AND settled <= agreed),
    CONSTRAINT ledger_returned_within_paid CHECK (returned >= 0 AND returned <= paid)
);
CREATE INDEX ledger_position_edition ON ledger_position (edition_code, purpose);

-- Double entry: an amount above zero leaves one account and reaches the next, so both sides of the book are equal by form.
CREATE TABLE ledger_entry (
    movement     VARCHAR(10) NOT NULL,
    source       VARCHAR(60) NOT NULL,
    purpose      VARCHAR(10) NOT NULL CHECK (purpose IN ('GRANTS', 'BRIDGING')),
    edition_code VARCHAR(40) NOT NULL,
    case_number  VARCHAR(17),
    amount       DECIMAL(14, 2) NOT NULL CHECK (amount <> 0),
    day          DATE NOT NULL,
    taken_from   VARCHAR(10) NOT NULL,
    brought_to   VARCHAR(10) NOT NULL,
    trail_entry  BIGINT,
    PRIMARY KEY (source, movement, purpose),
    CONSTRAINT ledger_entry_position FOREIGN KEY (case_number, purpose) REFERENCES ledger_position (case_number, purpose),
    CONSTRAINT ledger_entry_of_a_case CHECK (movement = 'PLAN' OR case_number IS NOT NULL),
    CONSTRAINT ledger_entry_accounts CHECK (
        (movement = 'PLAN' AND ((amount > 0 AND taken_from = 'FUNDER' AND brought_to = 'FREE')
            OR (amount < 0 AND taken_from = 'FREE' AND brought_to = 'FUNDER')))
        OR (movement = 'RESERVE' AND ((amount > 0 AND taken_from = 'FREE' AND brought_to = 'RESERVED')
            OR (amount < 0 AND taken_from = 'RESERVED' AND brought_to = 'FREE')))
        OR (movement = 'AGREE' AND ((amount > 0 AND taken_from = 'RESERVED' AND brought_to = 'AGREED')
            OR (amount < 0 AND taken_from = 'AGREED' AND brought_to = 'RESERVED')))
        OR (movement = 'PAY' AND ((amount > 0 AND taken_from = 'AGREED' AND brought_to = 'PAID')
            OR (amount < 0 AND taken_from = 'PAID' AND brought_to = 'AGREED')))
        OR (movement = 'SETTLE' AND amount > 0 AND taken_from = 'PAID' AND brought_to = 'SETTLED')
        OR (movement = 'RETURN' AND amount > 0 AND taken_from = 'PAID' AND brought_to = 'RETURNED'))
);
CREATE INDEX ledger_entry_case ON ledger_entry (case_number, purpose, movement);
CREATE INDEX ledger_entry_edition ON ledger_entry (edition_code, purpose, movement, day DESC, source DESC);

-- What a comparison of the ledger with the rows of the rooms found.
CREATE TABLE ledger_check (
    number        BIGINT NOT NULL PRIMARY KEY,
    business_day  DATE NOT NULL,
    ended_at      TIMESTAMP NOT NULL,
    begun_by      VARCHAR(60) NOT NULL,
    rows_compared BIGINT NOT NULL,
    finding_count BIGINT NOT NULL CHECK (finding_count >= 0),
    findings      VARCHAR(4000) NOT NULL
);
