CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_decision_by_advisor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.decided_by) THEN
        RAISE EXCEPTION 'whoever advised the case does not decide about it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_not_by_advisor BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_decision_by_advisor();
