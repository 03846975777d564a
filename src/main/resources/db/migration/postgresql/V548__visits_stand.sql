-- What was found stands; a plan and a protocol go on and never back.
CREATE TRIGGER visit_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON visit_item
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_plan_stays BEFORE DELETE OR TRUNCATE ON visit_plan
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_protocol_stays BEFORE DELETE OR TRUNCATE ON visit_protocol
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_visit_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a plan and a protocol go on and never back' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER visit_protocol_goes_on BEFORE UPDATE ON visit_protocol
    FOR EACH ROW WHEN (OLD.closed_on IS NOT NULL OR OLD.sent_on <> NEW.sent_on OR OLD.answer_by <> NEW.answer_by
        OR (OLD.answer IS NOT NULL AND (NEW.answer IS NULL OR NEW.answer <> OLD.answer
            OR NEW.answered_on <> OLD.answered_on)))
    EXECUTE FUNCTION refuse_visit_going_back();
CREATE TRIGGER visit_plan_goes_on BEFORE UPDATE ON visit_plan
    FOR EACH ROW WHEN (OLD.visit_number IS NOT NULL OR OLD.called_off_on IS NOT NULL
        OR OLD.planned_for <> NEW.planned_for OR OLD.announce_by <> NEW.announce_by
        OR (OLD.announced_on IS NOT NULL AND (NEW.announced_on IS NULL OR NEW.announced_on <> OLD.announced_on)))
    EXECUTE FUNCTION refuse_visit_going_back();
