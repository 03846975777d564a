-- How people come into an edition. Versions that stand ask for no recruitment.
-- To be confirmed: all terms, the points, the threshold and the places.
ALTER TABLE support_rules ADD COLUMN recruitment_required BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_formal_days INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_correction_days INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_list_days INTEGER DEFAULT 7 NOT NULL;
ALTER TABLE support_rules ADD COLUMN proof_days INTEGER DEFAULT 30 NOT NULL;
ALTER TABLE support_rules ADD COLUMN exclusion_months INTEGER DEFAULT 12 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_committee INTEGER DEFAULT 2 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_points INTEGER DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_threshold DECIMAL(5, 2) DEFAULT 60 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_places INTEGER DEFAULT 20 NOT NULL;
ALTER TABLE support_rules ADD COLUMN exit_days INTEGER DEFAULT 28 NOT NULL;

-- The way of a person through an edition. Free texts of the form hold ciphertext.
CREATE TABLE enrolment (
    id                 BIGINT NOT NULL PRIMARY KEY,
    edition_code       VARCHAR(40) NOT NULL REFERENCES edition (code),
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    rules_version      VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    version            BIGINT NOT NULL,
    stage              VARCHAR(20) NOT NULL,
    stage_since        DATE NOT NULL,
    opened_by          VARCHAR(60) NOT NULL,
    opened_on          DATE NOT NULL,
    form_number        VARCHAR(16) UNIQUE,
    received_at        CHAR(24),
    form_signed_on     DATE,
    motivation         ${clob},
    image_consent      BOOLEAN NOT NULL,
    was_called         BOOLEAN NOT NULL,
    letter             ${clob},
    term_event         VARCHAR(20),
    term_from          DATE,
    term_length        INTEGER,
    term_unit          VARCHAR(20),
    due                DATE,
    CONSTRAINT enrolment_once UNIQUE (edition_code, participant_number),
    CONSTRAINT enrolment_received CHECK ((form_number IS NULL AND received_at IS NULL AND form_signed_on IS NULL
        AND stage IN ('DRAFT', 'WITHDRAWN'))
        OR (form_number IS NOT NULL AND received_at IS NOT NULL AND form_signed_on IS NOT NULL AND stage <> 'DRAFT'))
);
CREATE INDEX enrolment_of_edition ON enrolment (edition_code, stage);
CREATE INDEX enrolment_of_person ON enrolment (participant_number);

-- Whether a criterion is met, and what its answer says besides, is ciphertext: some of it is of special categories.
CREATE TABLE access_answer (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    criterion    VARCHAR(20) NOT NULL,
    met          VARCHAR(400) NOT NULL,
    ended_on     VARCHAR(400),
    proof_kind   VARCHAR(30) NOT NULL,
    reference    VARCHAR(800) NOT NULL,
    issued_on    DATE NOT NULL,
    recorded_by  VARCHAR(60) NOT NULL,
    recorded_on  DATE NOT NULL,
    CONSTRAINT access_answer_once UNIQUE (enrolment_id, criterion),
    CONSTRAINT access_answer_not_ahead CHECK (issued_on <= recorded_on)
);

CREATE TABLE interview_card (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    scorer       VARCHAR(60) NOT NULL,
    points       INTEGER NOT NULL CHECK (points >= 0),
    held_on      DATE NOT NULL,
    grounds      ${clob} NOT NULL,
    CONSTRAINT interview_card_once UNIQUE (enrolment_id, scorer)
);

CREATE TABLE recruitment_list (
    id            BIGINT NOT NULL PRIMARY KEY,
    edition_code  VARCHAR(40) NOT NULL REFERENCES edition (code),
    number        INTEGER NOT NULL CHECK (number > 0),
    kind          VARCHAR(10) NOT NULL CHECK (kind IN ('APPROVED', 'MOVED_UP')),
    rules_version VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    places        INTEGER NOT NULL,
    taken         INTEGER NOT NULL CHECK (taken >= 0),
    needed        DECIMAL(7, 2) NOT NULL,
    approved_by   VARCHAR(60) NOT NULL,
    approved_on   DATE NOT NULL,
    CONSTRAINT recruitment_list_number UNIQUE (edition_code, number)
);

CREATE TABLE recruitment_place (
    id           BIGINT NOT NULL PRIMARY KEY,
    list_id      BIGINT NOT NULL REFERENCES recruitment_list (id),
    place        INTEGER NOT NULL CHECK (place > 0),
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    form_number  VARCHAR(16) NOT NULL,
    cards        INTEGER NOT NULL CHECK (cards > 0),
    points       DECIMAL(7, 2) NOT NULL,
    received_at  CHAR(24) NOT NULL,
    admission    VARCHAR(15) NOT NULL CHECK (admission IN ('QUALIFIED', 'RESERVE', 'NOT_QUALIFIED')),
    CONSTRAINT recruitment_place_place UNIQUE (list_id, place),
    CONSTRAINT recruitment_place_once UNIQUE (list_id, enrolment_id)
);
CREATE INDEX recruitment_place_of ON recruitment_place (enrolment_id);

-- The papers of a person's support. Recommendation, note and exit status are ciphertext.
CREATE TABLE participation (
    enrolment_id     BIGINT NOT NULL PRIMARY KEY REFERENCES enrolment (id),
    contract         VARCHAR(60),
    signed_on        DATE,
    signed_by        VARCHAR(60),
    recommendation   ${clob},
    withdrawal       VARCHAR(30),
    withdrawal_note  ${clob},
    ended_on         DATE,
    exit_status      VARCHAR(400),
    exit_recorded_on DATE,
    exit_recorded_by VARCHAR(60),
    CONSTRAINT participation_signed CHECK ((contract IS NULL AND signed_on IS NULL AND signed_by IS NULL)
        OR (contract IS NOT NULL AND signed_on IS NOT NULL AND signed_by IS NOT NULL)),
    CONSTRAINT participation_exit CHECK (exit_status IS NULL OR ended_on IS NOT NULL)
);
