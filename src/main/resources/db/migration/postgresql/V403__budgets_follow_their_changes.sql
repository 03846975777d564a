DROP TRIGGER budget_in_use_stands ON budget;
CREATE TRIGGER budget_in_use_stands BEFORE UPDATE OF id, edition_code, purpose ON budget
    FOR EACH ROW WHEN (OLD.committed <> 0) EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_budget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.committed <> 0 AND NEW.amount <> OLD.amount AND NEW.amount IS DISTINCT FROM
            (SELECT c.amount FROM budget_change c WHERE c.budget_id = NEW.id ORDER BY c.number DESC LIMIT 1) THEN
        RAISE EXCEPTION 'a budget changes only by a line that says so' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER budget_follows_changes BEFORE UPDATE OF amount ON budget FOR EACH ROW EXECUTE FUNCTION keep_budget();
CREATE TRIGGER budget_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
