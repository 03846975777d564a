-- The returned principal follows the confirmed payments; its CHECK refuses what is above the demand.
CREATE TRIGGER repayment_returns AFTER UPDATE OF state ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED')
    UPDATE demand SET returned = returned + made.principal_share WHERE number = made.demand_number;

-- It begins entered, is answered once and says for ever what it said at first.
CREATE TRIGGER repayment_begins_entered AFTER INSERT ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'ENTERED')
    INSERT INTO refused_change VALUES ('a payment begins entered');
CREATE TRIGGER repayment_is_answered_once AFTER UPDATE ON repayment REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'ENTERED')
    INSERT INTO refused_change VALUES ('a payment is answered once');
CREATE TRIGGER repayment_keeps_entry AFTER UPDATE OF id, demand_number, number, amount, received_on, bank_reference,
    entered_by, entered_on ON repayment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was received is not changed');
CREATE TRIGGER repayment_no_delete AFTER DELETE ON repayment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('repayment is never deleted');

CREATE TRIGGER demand_keeps_order AFTER UPDATE OF id, number, case_number, kind, ground, whole_grant, principal, interest_kind,
    interest_count_start_day, interest_rounding, interest_free_up_to, account, reasons, issued_by, issued_on ON demand
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what is demanded is not changed');
CREATE TRIGGER demand_no_delete AFTER DELETE ON demand
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('demand is never deleted');
CREATE TRIGGER demand_not_by_advisor AFTER INSERT ON demand REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.issued_by))
    INSERT INTO refused_change VALUES ('whoever advised the case does not demand its money back');
CREATE TRIGGER demand_part_no_update AFTER UPDATE ON demand_part
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('demand_part is append only');
CREATE TRIGGER demand_part_no_delete AFTER DELETE ON demand_part
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('demand_part is append only');
