-- Work that takes longer than anybody waits for a page: how far it is while it goes on, and at the end what became of each row.
CREATE TABLE kept_work (
    number   BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind     VARCHAR(30) NOT NULL,
    subject  VARCHAR(60) NOT NULL,
    -- The subject while it is worked at, else null: one work at a time.
    live     VARCHAR(60) CONSTRAINT work_once_at_a_time UNIQUE,
    begun_by VARCHAR(60) NOT NULL,
    begun_on DATE NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    -- Account and idempotency key under which it was begun over HTTP.
    once_key VARCHAR(300) CONSTRAINT work_begun_once UNIQUE,
    state    VARCHAR(12) NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'REFUSED', 'INTERRUPTED')),
    total    INTEGER NOT NULL CHECK (total >= 0),
    done     INTEGER NOT NULL CHECK (done >= 0),
    refused  INTEGER NOT NULL CHECK (refused >= 0),
    result   VARCHAR(60),
    reasons  VARCHAR(8000) NOT NULL,
    CONSTRAINT work_runs CHECK ((state = 'RUNNING' AND ended_at IS NULL AND live IS NOT NULL AND live = subject)
        OR (state <> 'RUNNING' AND ended_at IS NOT NULL AND live IS NULL))
);
CREATE INDEX work_subject ON kept_work (subject, number DESC);
CREATE INDEX work_of_account ON kept_work (begun_by, number DESC);

CREATE TABLE kept_work_row (
    work_number BIGINT NOT NULL REFERENCES kept_work (number) ON DELETE CASCADE,
    place       INTEGER NOT NULL CHECK (place > 0),
    row_key     VARCHAR(60) NOT NULL,
    refused     BOOLEAN NOT NULL,
    reasons     VARCHAR(8000) NOT NULL,
    PRIMARY KEY (work_number, place)
);
