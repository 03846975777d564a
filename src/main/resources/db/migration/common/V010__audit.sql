-- Keys inside come from one sequence in steps of fifty; numbers that people see are counted apart.
CREATE SEQUENCE ids AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE year_counter (
    counter_key VARCHAR(20) NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL
);
-- The first number of a year queues here.
INSERT INTO year_counter (counter_key, last_number) VALUES ('*', 0);

-- Heads of the chains: where to append. What they say is checked against entries and seals.
CREATE TABLE audit_chain (
    id          BIGINT NOT NULL PRIMARY KEY,
    kind        VARCHAR(20) NOT NULL,
    chain_key   VARCHAR(120) NOT NULL,
    last_number BIGINT NOT NULL,
    last_hash   CHAR(64) NOT NULL,
    CONSTRAINT audit_chain_subject UNIQUE (kind, chain_key)
);

CREATE TABLE audit_entry (
    id            BIGINT NOT NULL PRIMARY KEY,
    chain_id      BIGINT NOT NULL REFERENCES audit_chain (id),
    number        BIGINT NOT NULL,
    business_day  DATE NOT NULL,
    recorded_at   CHAR(24) NOT NULL,
    actor         VARCHAR(60) NOT NULL,
    role          VARCHAR(20) NOT NULL,
    use_case      VARCHAR(60) NOT NULL,
    outcome       VARCHAR(10) NOT NULL,
    thing         VARCHAR(120) NOT NULL,
    rules_version VARCHAR(60),
    body          ${clob} NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash          CHAR(64) NOT NULL,
    CONSTRAINT audit_entry_number UNIQUE (chain_id, number),
    CONSTRAINT audit_entry_one_successor UNIQUE (chain_id, previous_hash)
);

-- Personal values apart from the chains: erasing here leaves every chain valid.
CREATE TABLE audit_personal (
    commitment CHAR(64) NOT NULL PRIMARY KEY,
    chain_id   BIGINT NOT NULL REFERENCES audit_chain (id),
    salt       CHAR(32) NOT NULL,
    content    VARCHAR(32000) NOT NULL,
    privacy    VARCHAR(12) NOT NULL
);
CREATE INDEX audit_personal_chain ON audit_personal (chain_id, commitment);

-- A seal binds all entries since the seal before under one Merkle root.
CREATE TABLE seal (
    number        BIGINT NOT NULL PRIMARY KEY,
    business_day  DATE NOT NULL,
    sealed_at     CHAR(24) NOT NULL,
    entries       BIGINT NOT NULL,
    root          CHAR(64) NOT NULL,
    previous_hash CHAR(64) NOT NULL UNIQUE,
    hash          CHAR(64) NOT NULL
);

-- Which entries a seal covers: per chain a run of numbers, one after the run of the seal before.
CREATE TABLE seal_cover (
    seal_number BIGINT NOT NULL REFERENCES seal (number),
    chain_id    BIGINT NOT NULL REFERENCES audit_chain (id),
    from_number BIGINT NOT NULL,
    to_number   BIGINT NOT NULL,
    PRIMARY KEY (seal_number, chain_id),
    CONSTRAINT seal_cover_run CHECK (to_number >= from_number AND from_number > 0),
    CONSTRAINT seal_cover_start UNIQUE (chain_id, from_number)
);

-- Receipts of requests that came with an idempotency key.
CREATE TABLE kept_receipt (
    once_key VARCHAR(300) NOT NULL PRIMARY KEY,
    request  CHAR(64) NOT NULL,
    kept_at  CHAR(24) NOT NULL,
    subject  VARCHAR(120) NOT NULL,
    version  BIGINT NOT NULL,
    entry    BIGINT NOT NULL,
    hash     VARCHAR(64) NOT NULL
);
