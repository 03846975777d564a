-- Four eyes are compared by the key of an account: another spelling of it is not another person.
ALTER TABLE payout ADD CONSTRAINT payout_accounts_are_keys CHECK (
    prepared_by = LOWER(TRIM(prepared_by)) AND approved_by = LOWER(TRIM(approved_by))
    AND answered_by = LOWER(TRIM(answered_by)) AND cancelled_by = LOWER(TRIM(cancelled_by)));
ALTER TABLE repayment ADD CONSTRAINT repayment_accounts_are_keys CHECK (
    entered_by = LOWER(TRIM(entered_by)) AND answered_by = LOWER(TRIM(answered_by)));
