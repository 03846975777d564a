-- Prepared, checked, approved, exported, executed or rejected, returned. What was approved is kept as a SHA-256.
ALTER TABLE payout ADD COLUMN follows VARCHAR(35);
ALTER TABLE payout ADD COLUMN checked_by VARCHAR(60);
ALTER TABLE payout ADD COLUMN checked_on DATE;
ALTER TABLE payout ADD COLUMN checks VARCHAR(400);
ALTER TABLE payout ADD COLUMN approved_hash VARCHAR(64);
ALTER TABLE payout ADD COLUMN voided INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE payout ADD COLUMN exported_by VARCHAR(60);
ALTER TABLE payout ADD COLUMN exported_on DATE;
ALTER TABLE payout ADD COLUMN returned_by VARCHAR(60);
ALTER TABLE payout ADD COLUMN returned_on DATE;
ALTER TABLE payout ADD COLUMN came_back_on DATE;

ALTER TABLE payout DROP CONSTRAINT payout_live;
ALTER TABLE payout DROP CONSTRAINT payout_approval;
ALTER TABLE payout DROP CONSTRAINT payout_no_approval;
ALTER TABLE payout DROP CONSTRAINT payout_answer;
ALTER TABLE payout DROP CONSTRAINT payout_no_answer;
ALTER TABLE payout DROP CONSTRAINT payout_executed;
ALTER TABLE payout DROP CONSTRAINT payout_given_up;
ALTER TABLE payout DROP CONSTRAINT payout_cancelled;

-- An approval of before kept no hash of what it approved: it is given anew.
UPDATE payout SET state = 'PREPARED', approved_by = NULL, approved_on = NULL WHERE state = 'APPROVED';

ALTER TABLE payout ADD CONSTRAINT payout_live CHECK (
    (state IN ('PREPARED', 'CHECKED', 'APPROVED', 'EXPORTED', 'EXECUTED')
        AND live_instalment IS NOT NULL AND live_instalment = instalment)
    OR (state IN ('REJECTED_BY_BANK', 'RETURNED', 'CANCELLED') AND live_instalment IS NULL));
-- A state says who has acted.
ALTER TABLE payout ADD CONSTRAINT payout_checked CHECK (state NOT IN ('CHECKED', 'APPROVED', 'EXPORTED')
    OR (checked_by IS NOT NULL AND checked_on IS NOT NULL AND checks IS NOT NULL));
ALTER TABLE payout ADD CONSTRAINT payout_approval CHECK (state IN ('PREPARED', 'CHECKED', 'CANCELLED')
    OR (approved_by IS NOT NULL AND approved_on IS NOT NULL));
ALTER TABLE payout ADD CONSTRAINT payout_no_approval CHECK (state NOT IN ('PREPARED', 'CHECKED')
    OR (approved_by IS NULL AND approved_on IS NULL AND approved_hash IS NULL));
ALTER TABLE payout ADD CONSTRAINT payout_hash CHECK (state NOT IN ('APPROVED', 'EXPORTED')
    OR (approved_hash IS NOT NULL AND LENGTH(approved_hash) = 64));
ALTER TABLE payout ADD CONSTRAINT payout_exported CHECK (state <> 'EXPORTED'
    OR (exported_by IS NOT NULL AND exported_on IS NOT NULL));
ALTER TABLE payout ADD CONSTRAINT payout_not_exported CHECK (state NOT IN ('PREPARED', 'CHECKED', 'APPROVED', 'CANCELLED')
    OR exported_by IS NULL);
ALTER TABLE payout ADD CONSTRAINT payout_answer CHECK (state NOT IN ('EXECUTED', 'REJECTED_BY_BANK', 'RETURNED')
    OR (answered_by IS NOT NULL AND answered_on IS NOT NULL));
ALTER TABLE payout ADD CONSTRAINT payout_no_answer CHECK (state IN ('EXECUTED', 'REJECTED_BY_BANK', 'RETURNED')
    OR answered_by IS NULL);
ALTER TABLE payout ADD CONSTRAINT payout_executed CHECK (state NOT IN ('EXECUTED', 'RETURNED') OR executed_on IS NOT NULL);
ALTER TABLE payout ADD CONSTRAINT payout_given_up CHECK (state NOT IN ('REJECTED_BY_BANK', 'RETURNED', 'CANCELLED')
    OR grounds IS NOT NULL);
ALTER TABLE payout ADD CONSTRAINT payout_cancelled CHECK (state <> 'CANCELLED' OR cancelled_by IS NOT NULL);
ALTER TABLE payout ADD CONSTRAINT payout_returned CHECK (state <> 'RETURNED'
    OR (returned_by IS NOT NULL AND returned_on IS NOT NULL AND came_back_on IS NOT NULL AND came_back_on >= executed_on));
ALTER TABLE payout ADD CONSTRAINT payout_not_returned CHECK (state = 'RETURNED' OR returned_by IS NULL);
ALTER TABLE payout ADD CONSTRAINT payout_return_by_others CHECK (returned_by <> approved_by);
ALTER TABLE payout ADD CONSTRAINT payout_more_accounts_are_keys CHECK (checked_by = LOWER(TRIM(checked_by))
    AND exported_by = LOWER(TRIM(exported_by)) AND returned_by = LOWER(TRIM(returned_by)));
-- A payout in the place of another names it, and only one does.
ALTER TABLE payout ADD CONSTRAINT payout_follows FOREIGN KEY (follows) REFERENCES payout (reference);
ALTER TABLE payout ADD CONSTRAINT payout_followed_once UNIQUE (follows);

-- The accounts from which the office pays. A row is never changed, because a file that was made with one must be made again.
CREATE TABLE payer_account (
    code         VARCHAR(20) NOT NULL PRIMARY KEY,
    project_code VARCHAR(40) NOT NULL REFERENCES project (code),
    profile      VARCHAR(20) NOT NULL REFERENCES bank_profile (code),
    file_format  VARCHAR(10) NOT NULL CHECK (file_format IN ('ELIXIR_0', 'PAIN_001', 'BY_HAND')),
    account      VARCHAR(200) NOT NULL,
    holder       VARCHAR(140) NOT NULL,
    street       VARCHAR(70) NOT NULL,
    postal_code  VARCHAR(6) NOT NULL,
    town         VARCHAR(35) NOT NULL,
    bic          VARCHAR(11),
    added_by     VARCHAR(60) NOT NULL,
    added_on     DATE NOT NULL
);

CREATE TABLE batch (
    id           BIGINT NOT NULL PRIMARY KEY,
    batch_number VARCHAR(20) NOT NULL UNIQUE,
    version      BIGINT NOT NULL,
    state        VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'EXPORTED', 'CANCELLED')),
    file_format  VARCHAR(10) NOT NULL CHECK (file_format IN ('ELIXIR_0', 'PAIN_001', 'BY_HAND')),
    payer        VARCHAR(20) NOT NULL REFERENCES payer_account (code),
    pay_day      DATE NOT NULL,
    made_by      VARCHAR(60) NOT NULL,
    made_on      DATE NOT NULL,
    approved_by  VARCHAR(60),
    approved_on  DATE,
    reopened     INTEGER DEFAULT 0 NOT NULL,
    exported_by  VARCHAR(60),
    exported_on  DATE,
    exported_at  VARCHAR(30),
    file_name    VARCHAR(40),
    file_sha256  VARCHAR(64),
    cancelled_by VARCHAR(60),
    cancelled_on DATE,
    grounds      VARCHAR(1000),
    CONSTRAINT batch_four_eyes CHECK (approved_by <> made_by),
    CONSTRAINT batch_approval CHECK (state NOT IN ('APPROVED', 'EXPORTED') OR (approved_by IS NOT NULL AND approved_on IS NOT NULL)),
    CONSTRAINT batch_no_approval CHECK (state <> 'OPEN' OR approved_by IS NULL),
    CONSTRAINT batch_file CHECK (state <> 'EXPORTED' OR (exported_by IS NOT NULL AND exported_on IS NOT NULL
        AND exported_at IS NOT NULL AND file_name IS NOT NULL AND file_sha256 IS NOT NULL)),
    CONSTRAINT batch_no_file CHECK (state = 'EXPORTED' OR (exported_by IS NULL AND file_sha256 IS NULL)),
    CONSTRAINT batch_cancelled CHECK (state <> 'CANCELLED' OR (cancelled_by IS NOT NULL AND grounds IS NOT NULL)),
    CONSTRAINT batch_accounts_are_keys CHECK (made_by = LOWER(TRIM(made_by)) AND approved_by = LOWER(TRIM(approved_by))
        AND exported_by = LOWER(TRIM(exported_by)) AND cancelled_by = LOWER(TRIM(cancelled_by)))
);

CREATE TABLE batch_row (
    id               BIGINT NOT NULL PRIMARY KEY,
    batch_number     VARCHAR(20) NOT NULL REFERENCES batch (batch_number),
    place       INTEGER NOT NULL CHECK (place > 0),
    payout_reference VARCHAR(35) NOT NULL,
    -- One batch holds a payout at a time.
    live_reference   VARCHAR(35) CONSTRAINT batch_row_once UNIQUE,
    case_number      VARCHAR(17) NOT NULL REFERENCES case_file (number),
    amount           DECIMAL(14, 2) NOT NULL,
    removed_by       VARCHAR(60),
    removed_on       DATE,
    grounds          VARCHAR(1000),
    CONSTRAINT batch_row_place UNIQUE (batch_number, place),
    CONSTRAINT batch_row_of_a_payout FOREIGN KEY (payout_reference, amount) REFERENCES payout (reference, amount),
    CONSTRAINT batch_row_live CHECK ((live_reference IS NOT NULL AND live_reference = payout_reference AND removed_by IS NULL)
        OR (live_reference IS NULL AND removed_by IS NOT NULL AND removed_on IS NOT NULL AND grounds IS NOT NULL))
);
CREATE INDEX batch_row_payout ON batch_row (payout_reference);
