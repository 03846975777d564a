-- A budget that money is promised from becomes more or less only by a line that says so.
CREATE TABLE budget_change (
    id         BIGINT NOT NULL PRIMARY KEY,
    budget_id  BIGINT NOT NULL REFERENCES budget (id),
    number     INTEGER NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL CHECK (amount > 0),
    grounds    VARCHAR(1000) NOT NULL,
    changed_by VARCHAR(40) NOT NULL,
    changed_on DATE NOT NULL,
    CONSTRAINT budget_change_number UNIQUE (budget_id, number)
);
