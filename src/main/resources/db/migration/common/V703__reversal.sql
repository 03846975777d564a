-- What was confirmed by mistake is taken back: one person asks with the reason, another confirms or refuses.
CREATE TABLE reversal (
    id               BIGINT NOT NULL PRIMARY KEY,
    subject          VARCHAR(8) NOT NULL CHECK (subject IN ('LINE', 'ANSWER', 'PAYMENT')),
    undoes           VARCHAR(10) NOT NULL CHECK (undoes IN ('EXECUTION', 'REJECTION', 'RETURN', 'PAYMENT', 'NOTHING')),
    statement_number VARCHAR(20),
    line             INTEGER,
    attempt          INTEGER,
    case_number      VARCHAR(17) REFERENCES case_file (number),
    payout_reference VARCHAR(35) REFERENCES payout (reference),
    demand_number    VARCHAR(20),
    payment_number   INTEGER,
    amount           DECIMAL(14, 2),
    -- The bank's day of what is taken back, and which reversal of the payout it is.
    bank_day         DATE,
    turn             INTEGER,
    reason           VARCHAR(1000) NOT NULL CHECK (LENGTH(TRIM(reason)) >= 10),
    state            VARCHAR(10) NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'REFUSED')),
    asked_by         VARCHAR(60) NOT NULL,
    asked_on         DATE NOT NULL,
    answered_by      VARCHAR(60),
    answered_on      DATE,
    grounds          VARCHAR(1000),
    -- 1 while it waits, else null: one waiting reversal of a thing.
    live             INTEGER,
    -- 1 once it is confirmed, else null: a payout goes back once in each turn.
    done             INTEGER,
    CONSTRAINT reversal_of_a_posting FOREIGN KEY (statement_number, line, attempt)
        REFERENCES posting (statement_number, line, attempt),
    CONSTRAINT reversal_of_a_payment FOREIGN KEY (demand_number, payment_number)
        REFERENCES repayment (demand_number, number),
    CONSTRAINT reversal_line_waits_once UNIQUE (statement_number, line, live),
    CONSTRAINT reversal_payout_waits_once UNIQUE (payout_reference, live),
    CONSTRAINT reversal_payment_waits_once UNIQUE (demand_number, payment_number, live),
    CONSTRAINT reversal_payout_once UNIQUE (payout_reference, turn, done),
    CONSTRAINT reversal_payment_once UNIQUE (demand_number, payment_number, done),
    CONSTRAINT reversal_of_a_line CHECK ((subject = 'LINE' AND statement_number IS NOT NULL AND line IS NOT NULL
            AND attempt IS NOT NULL)
        OR (subject <> 'LINE' AND statement_number IS NULL AND line IS NULL AND attempt IS NULL)),
    CONSTRAINT reversal_of_a_payout CHECK ((undoes IN ('EXECUTION', 'REJECTION', 'RETURN') AND payout_reference IS NOT NULL
            AND case_number IS NOT NULL AND amount IS NOT NULL AND turn IS NOT NULL AND turn > 0)
        OR (undoes NOT IN ('EXECUTION', 'REJECTION', 'RETURN') AND payout_reference IS NULL AND turn IS NULL)),
    CONSTRAINT reversal_has_a_day CHECK (undoes NOT IN ('EXECUTION', 'RETURN') OR bank_day IS NOT NULL),
    CONSTRAINT reversal_takes_a_payment CHECK ((undoes = 'PAYMENT' AND demand_number IS NOT NULL
            AND payment_number IS NOT NULL AND case_number IS NOT NULL AND amount IS NOT NULL)
        OR (undoes <> 'PAYMENT' AND demand_number IS NULL AND payment_number IS NULL)),
    CONSTRAINT reversal_of_something CHECK (subject = 'LINE' OR undoes <> 'NOTHING'),
    CONSTRAINT reversal_waits CHECK ((state = 'ASKED' AND live IS NOT NULL AND live = 1)
        OR (state <> 'ASKED' AND live IS NULL)),
    CONSTRAINT reversal_done CHECK ((state = 'CONFIRMED' AND done IS NOT NULL AND done = 1)
        OR (state <> 'CONFIRMED' AND done IS NULL)),
    CONSTRAINT reversal_answered CHECK ((state = 'ASKED' AND answered_by IS NULL AND answered_on IS NULL)
        OR (state <> 'ASKED' AND answered_by IS NOT NULL AND answered_on IS NOT NULL)),
    CONSTRAINT reversal_four_eyes CHECK (answered_by <> asked_by),
    CONSTRAINT reversal_accounts_are_keys CHECK (
        asked_by = LOWER(TRIM(asked_by)) AND answered_by = LOWER(TRIM(answered_by))),
    CONSTRAINT reversal_refused CHECK (state <> 'REFUSED' OR grounds IS NOT NULL)
);
CREATE INDEX reversal_case ON reversal (case_number);

-- A confirmed posting may wait for its reversal, and is reversed at last; what it was bound to stays.
ALTER TABLE posting ADD COLUMN reversal VARCHAR(8);
ALTER TABLE posting ADD COLUMN bound BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE posting ADD CONSTRAINT posting_reversal CHECK (
    reversal IS NULL OR (reversal IN ('ASKED', 'DONE') AND state = 'CONFIRMED'));
ALTER TABLE posting DROP CONSTRAINT posting_lives;
ALTER TABLE posting ADD CONSTRAINT posting_lives CHECK (
    (state IN ('PROPOSED', 'CONFIRMED') AND COALESCE(reversal, '') <> 'DONE' AND live IS NOT NULL AND live = 1)
    OR ((state = 'REFUSED' OR COALESCE(reversal, '') = 'DONE') AND live IS NULL));

-- A confirmed payment that was reversed counts no more.
ALTER TABLE repayment ADD COLUMN reversed_on DATE;
ALTER TABLE repayment ADD CONSTRAINT repayment_reversed CHECK (reversed_on IS NULL OR state = 'CONFIRMED');
ALTER TABLE repayment DROP CONSTRAINT repayment_lives;
ALTER TABLE repayment ADD CONSTRAINT repayment_lives CHECK (
    (state <> 'REFUSED' AND reversed_on IS NULL AND live IS NOT NULL)
    OR ((state = 'REFUSED' OR reversed_on IS NOT NULL) AND live IS NULL));

-- How many answers of the bank about it were reversed.
ALTER TABLE payout ADD COLUMN undone INTEGER DEFAULT 0 NOT NULL;

-- A payment that is reversed is owed again: the contra entry takes it from what was returned.
ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_accounts;
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_accounts CHECK (
    (movement = 'PLAN' AND ((amount > 0 AND taken_from = 'FUNDER' AND brought_to = 'FREE')
        OR (amount < 0 AND taken_from = 'FREE' AND brought_to = 'FUNDER')))
    OR (movement = 'RESERVE' AND ((amount > 0 AND taken_from = 'FREE' AND brought_to = 'RESERVED')
        OR (amount < 0 AND taken_from = 'RESERVED' AND brought_to = 'FREE')))
    OR (movement = 'AGREE' AND ((amount > 0 AND taken_from = 'RESERVED' AND brought_to = 'AGREED')
        OR (amount < 0 AND taken_from = 'AGREED' AND brought_to = 'RESERVED')))
    OR (movement = 'PAY' AND ((amount > 0 AND taken_from = 'AGREED' AND brought_to = 'PAID')
        OR (amount < 0 AND taken_from = 'PAID' AND brought_to = 'AGREED')))
    OR (movement = 'SETTLE' AND amount > 0 AND taken_from = 'PAID' AND brought_to = 'SETTLED')
    OR (movement = 'RETURN' AND ((amount > 0 AND taken_from = 'PAID' AND brought_to = 'RETURNED')
        OR (amount < 0 AND taken_from = 'RETURNED' AND brought_to = 'PAID'))));
