-- Whoever acts with money has an account at the office, which is switched off and never taken away.
CREATE FUNCTION known_accounts_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    acting TEXT;
    acts JSONB := to_jsonb(NEW);
    told JSONB := '{}';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        told := to_jsonb(OLD);
    END IF;
    FOREACH acting IN ARRAY TG_ARGV LOOP
        IF acts ->> acting IS NOT NULL AND acts ->> acting IS DISTINCT FROM told ->> acting
                AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = acts ->> acting) THEN
            PERFORM refuse_to('whoever acts has an account at the office');
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;
CREATE TRIGGER office_user_keeps_account BEFORE UPDATE OF account ON office_user
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER office_user_no_delete BEFORE DELETE ON office_user
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_by_known_accounts BEFORE INSERT OR UPDATE ON payout
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('prepared_by', 'checked_by', 'approved_by', 'exported_by', 'answered_by', 'returned_by', 'cancelled_by');
CREATE TRIGGER batch_by_known_accounts BEFORE INSERT OR UPDATE ON batch
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('made_by', 'approved_by', 'exported_by', 'cancelled_by');
CREATE TRIGGER batch_row_by_known_accounts BEFORE INSERT OR UPDATE ON batch_row
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('removed_by');
CREATE TRIGGER posting_by_known_accounts BEFORE INSERT OR UPDATE ON posting
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('proposed_by', 'answered_by');
CREATE TRIGGER repayment_by_known_accounts BEFORE INSERT OR UPDATE ON repayment
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('entered_by', 'answered_by');
CREATE TRIGGER bank_statement_by_known_accounts BEFORE INSERT OR UPDATE ON bank_statement
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('loaded_by');
