CREATE FUNCTION move_position() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE ledger_position SET
        reserved = reserved + CASE WHEN NEW.movement = 'RESERVE' THEN NEW.amount ELSE 0 END,
        agreed = agreed + CASE WHEN NEW.movement = 'AGREE' THEN NEW.amount ELSE 0 END,
        paid = paid + CASE WHEN NEW.movement = 'PAY' THEN NEW.amount ELSE 0 END,
        settled = settled + CASE WHEN NEW.movement = 'SETTLE' THEN NEW.amount ELSE 0 END,
        returned = returned + CASE WHEN NEW.movement = 'RETURN' THEN NEW.amount ELSE 0 END
    WHERE case_number = NEW.case_number AND purpose = NEW.purpose;
    RETURN NULL;
END
$$;
CREATE TRIGGER ledger_entry_moves AFTER INSERT ON ledger_entry
    FOR EACH ROW WHEN (NEW.case_number IS NOT NULL) EXECUTE FUNCTION move_position();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION follow_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reserved <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = NEW.case_number AND e.purpose = NEW.purpose AND e.movement = 'RESERVE')
        OR NEW.agreed <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = NEW.case_number AND e.purpose = NEW.purpose AND e.movement = 'AGREE')
        OR NEW.paid <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = NEW.case_number AND e.purpose = NEW.purpose AND e.movement = 'PAY')
        OR NEW.settled <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = NEW.case_number AND e.purpose = NEW.purpose AND e.movement = 'SETTLE')
        OR NEW.returned <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = NEW.case_number AND e.purpose = NEW.purpose AND e.movement = 'RETURN') THEN
        PERFORM refuse_to('a position is the sum of its entries');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER ledger_position_follows AFTER INSERT OR UPDATE ON ledger_position
    FOR EACH ROW EXECUTE FUNCTION follow_entries();
CREATE TRIGGER ledger_position_stays BEFORE UPDATE OF case_number, purpose, edition_code ON ledger_position
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_position_no_delete BEFORE DELETE OR TRUNCATE ON ledger_position
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_check_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_check
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
