CREATE TABLE training_session (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL REFERENCES case_file (number),
    session_number INTEGER NOT NULL CHECK (session_number > 0),
    held_on        DATE NOT NULL,
    topic          VARCHAR(20) NOT NULL,
    form           VARCHAR(10) NOT NULL,
    quarters       INTEGER NOT NULL CHECK (quarters > 0),
    CONSTRAINT training_session_number UNIQUE (case_number, session_number)
);

CREATE TABLE training_attendance (
    session_id         BIGINT NOT NULL REFERENCES training_session (id),
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    quarters           INTEGER NOT NULL CHECK (quarters > 0),
    signed             BOOLEAN NOT NULL,
    PRIMARY KEY (session_id, participant_number)
);
