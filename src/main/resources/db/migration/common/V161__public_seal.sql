-- Seals as they were published. Their numbers and hashes say nothing about any case; the trail itself lies elsewhere.
CREATE TABLE public_seal (
    number       BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
    business_day DATE NOT NULL,
    sealed_at    CHAR(24) NOT NULL,
    entries      BIGINT NOT NULL CHECK (entries > 0),
    root         CHAR(64) NOT NULL,
    hash         CHAR(64) NOT NULL UNIQUE
);
