-- No last day of applications before one that was handed in.
CREATE FUNCTION refuse_last_day_before_applications() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM plan_submission s JOIN case_file f ON f.number = s.case_number
        WHERE f.edition_code = NEW.code AND s.number = 1 AND s.submitted_on > NEW.applications_until) THEN
        RAISE EXCEPTION 'an application was handed in after that last day' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER edition_last_day_after_applications BEFORE UPDATE OF applications_until ON edition
    FOR EACH ROW EXECUTE FUNCTION refuse_last_day_before_applications();
