-- What a check of the whole trail found, under the number of its work; how far one is that still runs stands in the work itself.
CREATE TABLE trail_verification (
    work_number     BIGINT NOT NULL PRIMARY KEY,
    begun_by        VARCHAR(60) NOT NULL,
    started_at      TIMESTAMP NOT NULL,
    ended_at        TIMESTAMP NOT NULL,
    chains          BIGINT NOT NULL CHECK (chains >= 0),
    entries         BIGINT NOT NULL CHECK (entries >= 0),
    seals           BIGINT NOT NULL CHECK (seals >= 0),
    personal_values BIGINT NOT NULL CHECK (personal_values >= 0),
    finding_count   BIGINT NOT NULL CHECK (finding_count >= 0),
    findings        VARCHAR(8000) NOT NULL
);
