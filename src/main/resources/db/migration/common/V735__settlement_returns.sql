-- Every return of a settlement for correction: it stays when the settlement is handed in again.
CREATE TABLE settlement_return (
    settlement_id BIGINT NOT NULL REFERENCES settlement (id),
    round         INTEGER NOT NULL CHECK (round > 0),
    returned_by   VARCHAR(60) NOT NULL,
    returned_on   DATE NOT NULL,
    remarks       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (settlement_id, round)
);
INSERT INTO settlement_return (settlement_id, round, returned_by, returned_on, remarks)
    SELECT id, round, checked_by, checked_on, remarks FROM settlement
    WHERE state = 'RETURNED' AND checked_by IS NOT NULL AND checked_on IS NOT NULL AND remarks IS NOT NULL;
