-- The returned principal follows the confirmed payments; its CHECK refuses what is above the demand.
CREATE FUNCTION return_repayment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE demand SET returned = returned + NEW.principal_share WHERE number = NEW.demand_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER repayment_returns AFTER UPDATE ON repayment FOR EACH ROW
    WHEN (OLD.state = 'ENTERED' AND NEW.state = 'CONFIRMED') EXECUTE FUNCTION return_repayment();

-- It begins entered, is answered once and says for ever what it said at first.
CREATE FUNCTION watch_repayment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.state <> 'ENTERED' THEN
        RAISE EXCEPTION 'a payment begins entered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.state <> 'ENTERED' THEN
        RAISE EXCEPTION 'a payment is answered once' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER repayment_watched BEFORE INSERT OR UPDATE ON repayment
    FOR EACH ROW EXECUTE FUNCTION watch_repayment();
CREATE TRIGGER repayment_keeps_entry BEFORE UPDATE OF id, demand_number, number, amount, received_on, bank_reference,
    entered_by, entered_on ON repayment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER repayment_no_delete BEFORE DELETE OR TRUNCATE ON repayment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER demand_keeps_order BEFORE UPDATE OF id, number, case_number, kind, ground, whole_grant, principal, interest_kind,
    interest_count_start_day, interest_rounding, interest_free_up_to, account, reasons, issued_by, issued_on ON demand
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER demand_no_delete BEFORE DELETE OR TRUNCATE ON demand
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_demand_by_advisor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.issued_by) THEN
        RAISE EXCEPTION 'whoever advised the case does not demand its money back'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER demand_not_by_advisor BEFORE INSERT ON demand
    FOR EACH ROW EXECUTE FUNCTION refuse_demand_by_advisor();
CREATE TRIGGER demand_part_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON demand_part
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
