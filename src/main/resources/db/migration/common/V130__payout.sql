CREATE TABLE payout (
    id                BIGINT NOT NULL PRIMARY KEY,
    reference         VARCHAR(35) NOT NULL UNIQUE,
    kind              VARCHAR(10) NOT NULL CHECK (kind IN ('TRANCHE', 'BRIDGING')),
    instalment        INTEGER NOT NULL CHECK (instalment > 0),
    live_instalment   INTEGER,
    case_number       VARCHAR(17) NOT NULL REFERENCES case_file (number),
    contract          VARCHAR(20) NOT NULL,
    agreement_number  VARCHAR(20),
    promised          DECIMAL(14, 2) NOT NULL,
    amount            DECIMAL(14, 2) NOT NULL,
    recipient_name    VARCHAR(200) NOT NULL,
    recipient_account VARCHAR(200) NOT NULL,
    state             VARCHAR(20) NOT NULL,
    prepared_by       VARCHAR(60) NOT NULL,
    prepared_on       DATE NOT NULL,
    approved_by       VARCHAR(60),
    approved_on       DATE,
    answered_by       VARCHAR(60),
    answered_on       DATE,
    executed_on       DATE,
    cancelled_by      VARCHAR(60),
    cancelled_on      DATE,
    grounds           VARCHAR(1000),
    -- A tranche points at what is agreed for it; other kinds point at their own contracts.
    CONSTRAINT payout_of_a_tranche CHECK (kind <> 'TRANCHE' OR (agreement_number IS NOT NULL AND agreement_number = contract)),
    CONSTRAINT payout_only_tranches CHECK (kind = 'TRANCHE' OR agreement_number IS NULL),
    CONSTRAINT payout_as_agreed FOREIGN KEY (agreement_number, instalment, promised)
        REFERENCES agreement_tranche (agreement_number, number, amount),
    CONSTRAINT payout_amount CHECK (amount > 0 AND amount <= promised),
    -- Three hands.
    CONSTRAINT payout_four_eyes CHECK (approved_by <> prepared_by),
    CONSTRAINT payout_six_eyes CHECK (answered_by <> approved_by),
    -- One live payout for each instalment of a contract.
    CONSTRAINT payout_once UNIQUE (contract, live_instalment),
    CONSTRAINT payout_live CHECK (
        (state IN ('PREPARED', 'APPROVED', 'EXECUTED') AND live_instalment IS NOT NULL AND live_instalment = instalment)
        OR (state IN ('REJECTED_BY_BANK', 'CANCELLED') AND live_instalment IS NULL)),
    -- A state says who has acted.
    CONSTRAINT payout_approval CHECK (state IN ('PREPARED', 'CANCELLED') OR (approved_by IS NOT NULL AND approved_on IS NOT NULL)),
    CONSTRAINT payout_no_approval CHECK (state NOT IN ('PREPARED', 'CANCELLED') OR approved_by IS NULL),
    CONSTRAINT payout_answer CHECK (state NOT IN ('EXECUTED', 'REJECTED_BY_BANK')
        OR (answered_by IS NOT NULL AND answered_on IS NOT NULL)),
    CONSTRAINT payout_no_answer CHECK (state IN ('EXECUTED', 'REJECTED_BY_BANK') OR answered_by IS NULL),
    CONSTRAINT payout_executed CHECK (state <> 'EXECUTED' OR executed_on IS NOT NULL),
    CONSTRAINT payout_given_up CHECK (state NOT IN ('REJECTED_BY_BANK', 'CANCELLED') OR grounds IS NOT NULL),
    CONSTRAINT payout_cancelled CHECK (state <> 'CANCELLED' OR cancelled_by IS NOT NULL)
);
CREATE INDEX payout_case ON payout (case_number);
CREATE INDEX payout_agreement ON payout (agreement_number);
CREATE INDEX payout_waiting ON payout (state, reference);
