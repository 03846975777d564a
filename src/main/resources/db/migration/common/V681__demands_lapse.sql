-- What was demanded of payouts that the bank gave back since: it is owed no more, and with the rest returned it closes the demand.
ALTER TABLE demand ADD COLUMN lapsed DECIMAL(14, 2) DEFAULT 0 NOT NULL;
ALTER TABLE demand DROP CONSTRAINT demand_not_exceeded;
ALTER TABLE demand DROP CONSTRAINT demand_is_owed;
ALTER TABLE demand ADD CONSTRAINT demand_not_exceeded CHECK (
    returned >= 0 AND lapsed >= 0 AND returned + lapsed <= principal);
ALTER TABLE demand ADD CONSTRAINT demand_is_owed CHECK ((owed IS NOT NULL AND owed = 1 AND closed_on IS NULL)
    OR (owed IS NULL AND closed_on IS NOT NULL AND returned + lapsed = principal));
