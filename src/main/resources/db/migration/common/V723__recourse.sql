-- People whom an edition did not take may appeal. Proofs, letters and grounds are ciphertext.
CREATE TABLE result_receipt (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    about        VARCHAR(20) NOT NULL,
    about_since  DATE NOT NULL,
    received_on  DATE NOT NULL,
    proof        ${clob} NOT NULL,
    recorded_by  VARCHAR(60) NOT NULL,
    recorded_on  DATE NOT NULL,
    CONSTRAINT result_receipt_once UNIQUE (enrolment_id, about, about_since),
    CONSTRAINT result_receipt_not_ahead CHECK (received_on >= about_since AND received_on <= recorded_on)
);

CREATE TABLE recourse (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    against      VARCHAR(20) NOT NULL CHECK (against IN ('REJECTED_FORMAL', 'RESERVE', 'NOT_QUALIFIED')),
    on_form      BOOLEAN NOT NULL,
    receipt_id   BIGINT NOT NULL UNIQUE REFERENCES result_receipt (id),
    term_from    DATE NOT NULL,
    term_length  INTEGER NOT NULL,
    term_unit    VARCHAR(20) NOT NULL,
    due          DATE NOT NULL,
    filed_on     DATE NOT NULL,
    late         BOOLEAN NOT NULL,
    letter       ${clob} NOT NULL,
    passages     ${clob} NOT NULL,
    recorded_by  VARCHAR(60) NOT NULL,
    recorded_on  DATE NOT NULL,
    CONSTRAINT recourse_once UNIQUE (enrolment_id, on_form),
    CONSTRAINT recourse_form CHECK ((on_form AND against = 'REJECTED_FORMAL') OR (NOT on_form AND against <> 'REJECTED_FORMAL')),
    CONSTRAINT recourse_not_ahead CHECK (filed_on >= term_from AND filed_on <= recorded_on),
    CONSTRAINT recourse_late_is_late CHECK ((late AND filed_on > due) OR (NOT late AND filed_on <= due))
);

CREATE TABLE recourse_ruling (
    id           BIGINT NOT NULL PRIMARY KEY,
    recourse_id  BIGINT NOT NULL UNIQUE REFERENCES recourse (id),
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    upheld       BOOLEAN NOT NULL,
    leads_to     VARCHAR(20) NOT NULL CHECK (leads_to IN ('FORMAL_CHECK', 'REJECTED_FORMAL', 'RESERVE', 'NOT_QUALIFIED')),
    old_points   DECIMAL(7, 2),
    new_points   DECIMAL(7, 2),
    final_points DECIMAL(7, 2),
    grounds      ${clob} NOT NULL,
    decided_by   VARCHAR(60) NOT NULL,
    decided_on   DATE NOT NULL,
    CONSTRAINT recourse_ruling_points CHECK ((leads_to IN ('FORMAL_CHECK', 'REJECTED_FORMAL')
            AND old_points IS NULL AND new_points IS NULL AND final_points IS NULL)
        OR (leads_to IN ('RESERVE', 'NOT_QUALIFIED')
            AND old_points IS NOT NULL AND new_points IS NOT NULL AND final_points IS NOT NULL
            AND (final_points = old_points OR final_points = new_points)))
);

-- Whose check rejected the form, and what the last appeal left.
ALTER TABLE enrolment ADD COLUMN rejected_by VARCHAR(60);
ALTER TABLE enrolment ADD COLUMN appealed_at VARCHAR(20);
ALTER TABLE enrolment ADD COLUMN appeal_points DECIMAL(7, 2);
ALTER TABLE enrolment ADD COLUMN appeal_after_list INTEGER;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_appeal CHECK (stage <> 'APPEAL' OR appealed_at IS NOT NULL);
