-- How hours are counted and attendance is kept; versions that stand counted 45 and 60 minutes already.
ALTER TABLE support_rules ADD COLUMN training_hour_minutes INTEGER DEFAULT 45 NOT NULL;
ALTER TABLE support_rules ADD COLUMN advice_hour_minutes INTEGER DEFAULT 60 NOT NULL;
ALTER TABLE support_rules ADD COLUMN unexcused_absences INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE support_rules ADD COLUMN training_late_days INTEGER DEFAULT 7 NOT NULL;

-- An absence that was excused; the reason is ciphertext.
CREATE TABLE training_excuse (
    id                 BIGINT NOT NULL PRIMARY KEY,
    case_number        VARCHAR(17) NOT NULL REFERENCES case_file (number),
    session_number     INTEGER NOT NULL,
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    reason             ${clob} NOT NULL,
    excused_by         VARCHAR(60) NOT NULL,
    excused_on         DATE NOT NULL,
    CONSTRAINT training_excuse_once UNIQUE (case_number, session_number, participant_number),
    CONSTRAINT training_excuse_session FOREIGN KEY (case_number, session_number)
        REFERENCES training_session (case_number, session_number)
);

CREATE TABLE training_certificate (
    id                 BIGINT NOT NULL PRIMARY KEY,
    number             VARCHAR(16) NOT NULL UNIQUE,
    case_number        VARCHAR(17) NOT NULL REFERENCES case_file (number),
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    attended           INTEGER NOT NULL,
    needed             INTEGER NOT NULL,
    planned            INTEGER NOT NULL,
    issued_by          VARCHAR(60) NOT NULL,
    issued_on          DATE NOT NULL,
    CONSTRAINT training_certificate_once UNIQUE (case_number, participant_number),
    CONSTRAINT training_certificate_earned CHECK (attended >= needed)
);
