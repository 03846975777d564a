CREATE FUNCTION refuse_decision_by_assessor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = NEW.case_number AND a.account = NEW.decided_by) THEN
        RAISE EXCEPTION 'whoever assessed the case does not decide about it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_not_by_assessor BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_decision_by_assessor();
