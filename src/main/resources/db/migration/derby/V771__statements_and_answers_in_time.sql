CREATE TRIGGER statement_keeps_what_it_left_out AFTER UPDATE OF left_out ON bank_statement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank said is not changed');

-- A bank moves nothing before it is told to.
ALTER TABLE payout ADD CONSTRAINT payout_executed_when_ordered CHECK (executed_on >= exported_on);
