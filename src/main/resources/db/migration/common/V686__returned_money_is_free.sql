-- What came back unspent is promised to nobody any more, so a contract may be released below what was once paid on it.
ALTER TABLE ledger_position DROP CONSTRAINT ledger_paid_within_agreed;
ALTER TABLE ledger_position ADD CONSTRAINT ledger_paid_within_agreed CHECK (paid >= 0 AND paid - returned <= agreed);
