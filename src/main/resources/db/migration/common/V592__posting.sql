-- What a line of a statement is: proposed by one person, confirmed or refused by another. A refused one frees its line.
CREATE TABLE posting (
    id               BIGINT NOT NULL PRIMARY KEY,
    statement_number VARCHAR(20) NOT NULL,
    line             INTEGER NOT NULL,
    attempt          INTEGER NOT NULL CHECK (attempt > 0),
    kind             VARCHAR(10) NOT NULL CHECK (kind IN ('EXECUTION', 'RETURN', 'REPAYMENT', 'OTHER')),
    amount           DECIMAL(14, 2) NOT NULL,
    payout_reference VARCHAR(35),
    payout_amount    DECIMAL(14, 2),
    demand_number    VARCHAR(20) REFERENCES demand (number),
    payment_number   INTEGER,
    found_how        VARCHAR(10) NOT NULL CHECK (found_how IN ('REFERENCE', 'ACCOUNT', 'BY_HAND')),
    note             VARCHAR(1000),
    state            VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    proposed_by      VARCHAR(60) NOT NULL,
    proposed_on      DATE NOT NULL,
    answered_by      VARCHAR(60),
    answered_on      DATE,
    grounds          VARCHAR(1000),
    -- 1 while it stands, else null: one standing posting of a line.
    live             INTEGER,
    -- The payout while it stands, else null: one execution and one return of each.
    executes         VARCHAR(35),
    gives_back       VARCHAR(35),
    CONSTRAINT posting_of_a_line FOREIGN KEY (statement_number, line, amount)
        REFERENCES statement_line (statement_number, line, amount),
    CONSTRAINT posting_attempt UNIQUE (statement_number, line, attempt),
    CONSTRAINT posting_one_stands UNIQUE (statement_number, line, live),
    CONSTRAINT posting_executes_once UNIQUE (executes),
    CONSTRAINT posting_gives_back_once UNIQUE (gives_back),
    CONSTRAINT posting_of_a_payout FOREIGN KEY (payout_reference, payout_amount) REFERENCES payout (reference, amount),
    CONSTRAINT posting_of_a_payment FOREIGN KEY (demand_number, payment_number)
        REFERENCES repayment (demand_number, number),
    CONSTRAINT posting_lives CHECK ((state IN ('PROPOSED', 'CONFIRMED') AND live IS NOT NULL AND live = 1)
        OR (state = 'REFUSED' AND live IS NULL)),
    CONSTRAINT posting_execution CHECK (kind <> 'EXECUTION'
        OR (amount < 0 AND payout_reference IS NOT NULL AND payout_amount IS NOT NULL AND payout_amount = -amount)),
    CONSTRAINT posting_return CHECK (kind <> 'RETURN'
        OR (amount > 0 AND payout_reference IS NOT NULL AND payout_amount IS NOT NULL AND payout_amount = amount)),
    CONSTRAINT posting_repayment CHECK (kind <> 'REPAYMENT' OR (amount > 0 AND demand_number IS NOT NULL)),
    CONSTRAINT posting_other CHECK (kind <> 'OTHER' OR (found_how = 'BY_HAND' AND note IS NOT NULL)),
    CONSTRAINT posting_only_payouts CHECK (kind IN ('EXECUTION', 'RETURN') OR payout_reference IS NULL),
    CONSTRAINT posting_only_demands CHECK (kind = 'REPAYMENT' OR demand_number IS NULL),
    CONSTRAINT posting_executes CHECK ((kind = 'EXECUTION' AND live IS NOT NULL AND executes IS NOT NULL
            AND executes = payout_reference)
        OR ((kind <> 'EXECUTION' OR live IS NULL) AND executes IS NULL)),
    CONSTRAINT posting_gives_back CHECK ((kind = 'RETURN' AND live IS NOT NULL AND gives_back IS NOT NULL
            AND gives_back = payout_reference)
        OR ((kind <> 'RETURN' OR live IS NULL) AND gives_back IS NULL)),
    CONSTRAINT posting_four_eyes CHECK (answered_by <> proposed_by),
    CONSTRAINT posting_accounts_are_keys CHECK (
        proposed_by = LOWER(TRIM(proposed_by)) AND answered_by = LOWER(TRIM(answered_by))),
    CONSTRAINT posting_answered CHECK ((state = 'PROPOSED' AND answered_by IS NULL AND answered_on IS NULL)
        OR (state <> 'PROPOSED' AND answered_by IS NOT NULL AND answered_on IS NOT NULL)),
    CONSTRAINT posting_paid CHECK (kind <> 'REPAYMENT'
        OR (state = 'CONFIRMED' AND payment_number IS NOT NULL) OR (state <> 'CONFIRMED' AND payment_number IS NULL)),
    CONSTRAINT posting_payment_once UNIQUE (demand_number, payment_number, live),
    CONSTRAINT posting_refused CHECK (state <> 'REFUSED' OR grounds IS NOT NULL)
);
