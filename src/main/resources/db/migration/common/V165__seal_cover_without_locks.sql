-- The cover points to chains without a foreign key: checking one would lock the heads of all covered chains until the seal
-- is written, and whoever appends to them would wait or be chosen as a deadlock's victim. The check of the trail looks
-- instead whether every covered chain and entry exists.
DROP TABLE seal_cover;
CREATE TABLE seal_cover (
    id          BIGINT NOT NULL PRIMARY KEY,
    seal_number BIGINT NOT NULL REFERENCES seal (number),
    chain_id    BIGINT NOT NULL,
    from_number BIGINT NOT NULL,
    to_number   BIGINT NOT NULL,
    CONSTRAINT seal_cover_chain UNIQUE (seal_number, chain_id),
    CONSTRAINT seal_cover_run CHECK (to_number >= from_number AND from_number > 0),
    CONSTRAINT seal_cover_start UNIQUE (chain_id, from_number)
);

-- Locked by whoever seals: one sealer at a time.
CREATE TABLE seal_turn (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1)
);
INSERT INTO seal_turn (id) VALUES (1);
