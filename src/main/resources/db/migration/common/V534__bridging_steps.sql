-- Bridging support gets the steps of its application and of its end. What was requested counts as submitted, what had ended as
-- closed; the rest stands where it stood.
ALTER TABLE bridging_support ALTER COLUMN state SET DATA TYPE VARCHAR(20);
ALTER TABLE bridging_support DROP CONSTRAINT bridging_support_decided;
ALTER TABLE bridging_support DROP CONSTRAINT bridging_support_signed;
ALTER TABLE bridging_support DROP CONSTRAINT bridging_support_is_promised;
ALTER TABLE bridging_support ADD COLUMN justification VARCHAR(2000);
ALTER TABLE bridging_support ADD COLUMN submitted_on DATE;
ALTER TABLE bridging_support ADD COLUMN secured_by VARCHAR(300);
ALTER TABLE bridging_support ADD COLUMN began_on DATE;
ALTER TABLE bridging_support ADD COLUMN settled_on DATE;
ALTER TABLE bridging_support ADD COLUMN closed_on DATE;
ALTER TABLE bridging_support ADD COLUMN demanded_surplus DECIMAL(14, 2) CHECK (demanded_surplus > 0);
UPDATE bridging_support SET submitted_on = requested_on;
UPDATE bridging_support SET began_on = signed_on WHERE state IN ('RUNNING', 'ENDED');
UPDATE bridging_support SET closed_on = COALESCE(ended_on, signed_on, decided_on, requested_on) WHERE state = 'ENDED';
UPDATE bridging_support SET state = 'SUBMITTED' WHERE state = 'REQUESTED';
UPDATE bridging_support SET state = 'CLOSED' WHERE state = 'ENDED';
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'FORMAL', 'CORRECTION',
    'MERIT', 'APPROVED', 'REFUSED', 'APPEAL', 'CONTRACT_SIGNED', 'RUNNING', 'SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED', 'CLOSED',
    'WITHDRAWN'));
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_submitted
    CHECK (state IN ('DRAFT', 'WITHDRAWN') OR submitted_on IS NOT NULL);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_decided
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'FORMAL', 'CORRECTION', 'MERIT', 'WITHDRAWN')
        OR (decided_by IS NOT NULL AND grounds IS NOT NULL));
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_is_promised
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'FORMAL', 'CORRECTION', 'MERIT', 'REFUSED', 'APPEAL', 'WITHDRAWN')
        OR commitment_id IS NOT NULL);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_signed
    CHECK (state NOT IN ('CONTRACT_SIGNED', 'RUNNING', 'SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED')
        OR (contract IS NOT NULL AND signed_by IS NOT NULL));
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_closed CHECK (state <> 'CLOSED' OR closed_on IS NOT NULL);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_of_case UNIQUE (id, case_number);

-- The papers of an application, each once, with the day on which it came.
CREATE TABLE bridging_paper (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL,
    support_id  BIGINT NOT NULL,
    paper       VARCHAR(30) NOT NULL,
    given_on    DATE NOT NULL,
    with_grant  BOOLEAN NOT NULL,
    CONSTRAINT bridging_paper_of FOREIGN KEY (support_id, case_number) REFERENCES bridging_support (id, case_number),
    CONSTRAINT bridging_paper_once UNIQUE (support_id, paper)
);

-- What one assessor found: the form, sent back once at most, and the card; the second round answers an appeal.
CREATE TABLE bridging_review (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL,
    support_id     BIGINT NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    round          INTEGER NOT NULL CHECK (round IN (1, 2)),
    assessor       VARCHAR(60) NOT NULL,
    assigned_by    VARCHAR(60) NOT NULL,
    assigned_on    DATE NOT NULL,
    form_met       BOOLEAN,
    checked_on     DATE,
    faults         VARCHAR(2000),
    corrections    INTEGER NOT NULL CHECK (corrections IN (0, 1)),
    correction_due DATE,
    card           VARCHAR(40) REFERENCES merit_card (code),
    total          INTEGER,
    most           INTEGER,
    least          INTEGER,
    card_positive  BOOLEAN,
    scored_on      DATE,
    CONSTRAINT bridging_review_of FOREIGN KEY (support_id, case_number) REFERENCES bridging_support (id, case_number),
    CONSTRAINT bridging_review_round UNIQUE (support_id, round),
    CONSTRAINT bridging_review_two_persons CHECK (assessor <> assigned_by),
    CONSTRAINT bridging_review_checked CHECK (form_met IS NULL OR checked_on IS NOT NULL),
    CONSTRAINT bridging_review_correction CHECK ((corrections = 0 AND correction_due IS NULL)
        OR (corrections > 0 AND correction_due IS NOT NULL)),
    CONSTRAINT bridging_review_scored CHECK ((scored_on IS NULL AND total IS NULL)
        OR (scored_on IS NOT NULL AND form_met IS NOT NULL AND form_met AND total IS NOT NULL AND most IS NOT NULL
            AND card IS NOT NULL AND card_positive IS NOT NULL AND total BETWEEN 0 AND most
            AND (NOT card_positive OR least IS NULL OR total >= least)))
);
CREATE TABLE bridging_form_answer (
    review_id BIGINT NOT NULL REFERENCES bridging_review (id),
    point     VARCHAR(30) NOT NULL,
    met       BOOLEAN NOT NULL,
    CONSTRAINT bridging_form_answer_once UNIQUE (review_id, point)
);
CREATE TABLE bridging_card_points (
    review_id BIGINT NOT NULL REFERENCES bridging_review (id),
    number    INTEGER NOT NULL CHECK (number > 0),
    criterion VARCHAR(30) NOT NULL,
    most      INTEGER NOT NULL CHECK (most > 0),
    points    INTEGER NOT NULL,
    reason    VARCHAR(2000),
    CONSTRAINT bridging_card_points_once UNIQUE (review_id, criterion),
    CONSTRAINT bridging_card_points_within CHECK (points BETWEEN 0 AND most)
);

-- The receipt of a refusal with the term that runs from it, the appeal where one comes, and its ruling.
CREATE TABLE bridging_appeal (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL,
    support_id  BIGINT NOT NULL UNIQUE,
    kind        VARCHAR(10) NOT NULL,
    received_on DATE NOT NULL,
    proof       VARCHAR(300) NOT NULL,
    receipt_by  VARCHAR(60) NOT NULL,
    term_length INTEGER NOT NULL,
    term_unit   VARCHAR(20) NOT NULL,
    due         DATE NOT NULL,
    filed_on    DATE,
    letter      VARCHAR(300),
    passages    VARCHAR(4000),
    filed_by    VARCHAR(60),
    upheld      BOOLEAN,
    ruling      VARCHAR(2000),
    ruled_by    VARCHAR(60),
    ruled_on    DATE,
    CONSTRAINT bridging_appeal_of FOREIGN KEY (support_id, case_number) REFERENCES bridging_support (id, case_number),
    CONSTRAINT bridging_appeal_due CHECK (due > received_on),
    CONSTRAINT bridging_appeal_filed CHECK ((filed_on IS NULL AND filed_by IS NULL AND ruled_on IS NULL)
        OR (filed_on IS NOT NULL AND filed_on >= received_on AND letter IS NOT NULL AND passages IS NOT NULL
            AND filed_by IS NOT NULL)),
    CONSTRAINT bridging_appeal_ruled CHECK ((ruled_on IS NULL AND ruled_by IS NULL AND upheld IS NULL)
        OR (ruled_on IS NOT NULL AND ruled_by IS NOT NULL AND upheld IS NOT NULL AND ruling IS NOT NULL))
);
