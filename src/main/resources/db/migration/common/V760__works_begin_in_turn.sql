-- Whoever begins a work locks this row first: two at the very same moment come one after the other, and the second finds the first.
CREATE TABLE kept_work_turn (
    id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    turn BIGINT NOT NULL
);
INSERT INTO kept_work_turn (id, turn) VALUES (1, 0);
