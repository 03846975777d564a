CREATE TRIGGER ledger_entry_moves AFTER INSERT ON ledger_entry REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.case_number IS NOT NULL)
    UPDATE ledger_position SET
        reserved = reserved + CASE WHEN made.movement = 'RESERVE' THEN made.amount ELSE 0 END,
        agreed = agreed + CASE WHEN made.movement = 'AGREE' THEN made.amount ELSE 0 END,
        paid = paid + CASE WHEN made.movement = 'PAY' THEN made.amount ELSE 0 END,
        settled = settled + CASE WHEN made.movement = 'SETTLE' THEN made.amount ELSE 0 END,
        returned = returned + CASE WHEN made.movement = 'RETURN' THEN made.amount ELSE 0 END
    WHERE case_number = made.case_number AND purpose = made.purpose;
CREATE TRIGGER ledger_entry_no_update AFTER UPDATE ON ledger_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ledger_entry is append only');
CREATE TRIGGER ledger_entry_no_delete AFTER DELETE ON ledger_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ledger_entry is append only');
CREATE TRIGGER ledger_position_begins AFTER INSERT ON ledger_position REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reserved <> 0 OR made.agreed <> 0 OR made.paid <> 0 OR made.settled <> 0 OR made.returned <> 0)
    INSERT INTO refused_change VALUES ('a position begins with nothing');
CREATE TRIGGER ledger_position_no_delete AFTER DELETE ON ledger_position
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a position stays');
CREATE TRIGGER ledger_position_stays AFTER UPDATE OF case_number, purpose, edition_code ON ledger_position
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a position stays where it is');
CREATE TRIGGER ledger_position_follows AFTER UPDATE ON ledger_position REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reserved <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = made.case_number AND e.purpose = made.purpose AND e.movement = 'RESERVE')
        OR made.agreed <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = made.case_number AND e.purpose = made.purpose AND e.movement = 'AGREE')
        OR made.paid <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = made.case_number AND e.purpose = made.purpose AND e.movement = 'PAY')
        OR made.settled <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = made.case_number AND e.purpose = made.purpose AND e.movement = 'SETTLE')
        OR made.returned <> (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e
            WHERE e.case_number = made.case_number AND e.purpose = made.purpose AND e.movement = 'RETURN'))
    INSERT INTO refused_change VALUES ('a position is the sum of its entries');
CREATE TRIGGER ledger_check_no_update AFTER UPDATE ON ledger_check
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ledger_check is append only');
CREATE TRIGGER ledger_check_no_delete AFTER DELETE ON ledger_check
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ledger_check is append only');
