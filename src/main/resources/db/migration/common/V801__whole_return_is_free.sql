-- When all that was paid came back, nothing is agreed any more, while the cost that was accepted stands as it was accepted.
ALTER TABLE ledger_position DROP CONSTRAINT ledger_settled_within_agreed;
ALTER TABLE ledger_position ADD CONSTRAINT ledger_settled_within_agreed CHECK (settled >= 0
    AND (settled - returned <= agreed OR (agreed = 0 AND returned = paid AND returned > 0)));
