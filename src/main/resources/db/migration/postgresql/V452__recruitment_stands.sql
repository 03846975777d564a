-- Lists are only added; whoever scored a person approves no list with that person.
CREATE TRIGGER recruitment_list_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recruitment_list
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recruitment_place_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recruitment_place
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_recruitment_by_scorer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM recruitment_list l JOIN interview_card c ON c.scorer = l.approved_by
        WHERE l.id = NEW.list_id AND c.enrolment_id = NEW.enrolment_id) THEN
        RAISE EXCEPTION 'whoever scored a person approves no list with that person'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER recruitment_not_by_scorer BEFORE INSERT ON recruitment_place
    FOR EACH ROW EXECUTE FUNCTION refuse_recruitment_by_scorer();
