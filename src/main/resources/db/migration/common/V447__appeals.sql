-- Appeals: by when, by whom decided, what a lower new score means. Versions that stand get what was found in regulations or, where
-- nothing was found, a convention to be confirmed.
ALTER TABLE support_rules ADD COLUMN appeal_days INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_late_accepted BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_lower_keeps_old BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_decision_days INTEGER DEFAULT 10 NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_decision_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN formal_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN correction_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN merit_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN registration_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;
ALTER TABLE support_rules ADD COLUMN agreement_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;
ALTER TABLE support_rules ADD COLUMN first_tranche_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;
ALTER TABLE support_rules ADD COLUMN spending_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;
ALTER TABLE support_rules ADD COLUMN settlement_check_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;
ALTER TABLE support_rules ADD COLUMN explanation_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;

-- The day on which the group received the letter about a result: the term of an appeal runs from it.
CREATE TABLE letter_receipt (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    about        VARCHAR(30) NOT NULL,
    about_since  DATE NOT NULL,
    received_on  DATE NOT NULL,
    proof        VARCHAR(300) NOT NULL,
    recorded_by  VARCHAR(60) NOT NULL,
    recorded_on  DATE NOT NULL,
    CONSTRAINT letter_receipt_once UNIQUE (case_number, about, about_since),
    CONSTRAINT letter_receipt_not_ahead CHECK (received_on >= about_since AND received_on <= recorded_on)
);

CREATE TABLE appeal (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    subject      VARCHAR(10) NOT NULL CHECK (subject IN ('FORM', 'MERIT')),
    against      VARCHAR(30) NOT NULL,
    receipt_id   BIGINT NOT NULL UNIQUE REFERENCES letter_receipt (id),
    term_from    DATE NOT NULL,
    term_length  INTEGER NOT NULL,
    term_unit    VARCHAR(20) NOT NULL,
    due          DATE NOT NULL,
    filed_on     DATE NOT NULL,
    late         BOOLEAN NOT NULL,
    letter       VARCHAR(300) NOT NULL,
    passages     VARCHAR(4000) NOT NULL,
    recorded_by  VARCHAR(60) NOT NULL,
    recorded_on  DATE NOT NULL,
    CONSTRAINT appeal_once UNIQUE (case_number, subject),
    CONSTRAINT appeal_not_ahead CHECK (filed_on >= term_from AND filed_on <= recorded_on),
    CONSTRAINT appeal_late_is_late CHECK ((late AND filed_on > due) OR (NOT late AND filed_on <= due))
);

CREATE TABLE appeal_ruling (
    id           BIGINT NOT NULL PRIMARY KEY,
    appeal_id    BIGINT NOT NULL UNIQUE REFERENCES appeal (id),
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    upheld       BOOLEAN NOT NULL,
    leads_to     VARCHAR(30) NOT NULL,
    old_score    DECIMAL(5, 1),
    new_score    DECIMAL(5, 1),
    final_score  DECIMAL(5, 1),
    grounds      VARCHAR(4000) NOT NULL,
    decided_by   VARCHAR(60) NOT NULL,
    decided_on   DATE NOT NULL
);

-- What of a grant comes from the reserve for appeals.
ALTER TABLE ranking_entry ADD COLUMN from_appeal_reserve DECIMAL(14, 2);
