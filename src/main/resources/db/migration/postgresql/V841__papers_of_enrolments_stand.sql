CREATE TRIGGER enrolment_paper_no_update BEFORE UPDATE ON enrolment_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER enrolment_paper_no_delete BEFORE DELETE OR TRUNCATE ON enrolment_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER enrolment_paper_content_no_update BEFORE UPDATE ON enrolment_paper_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER enrolment_paper_content_not_emptied BEFORE TRUNCATE ON enrolment_paper_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_empty();
DROP FUNCTION watch_support_paper();
-- A letter tells where the person stands; what was signed is issued under its number.
CREATE FUNCTION watch_enrolment_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM enrolment e
        WHERE e.id = NEW.enrolment_id AND (
            (NEW.kind = 'COMPLETION_CALL' AND e.stage = 'CORRECTION')
            OR (NEW.kind = 'FORM_REJECTION' AND e.stage = 'REJECTED_FORMAL')
            OR (NEW.kind = 'RECRUITMENT_RESULT' AND e.stage IN ('RESERVE', 'NOT_QUALIFIED'))
            OR (NEW.kind = 'RECOURSE_RULING'
                AND (SELECT COUNT(*) FROM recourse_ruling r WHERE r.enrolment_id = e.id) >= NEW.appeal)
            OR (NEW.kind = 'UNFINISHED_SUPPORT' AND e.stage = 'FAILED_ATTENDANCE')
            OR (NEW.kind IN ('SUPPORT_CONTRACT', 'PARTICIPATION_DECLARATION') AND EXISTS (SELECT 1 FROM participation p
                WHERE p.enrolment_id = e.id AND p.contract = NEW.number)))) THEN
        PERFORM refuse_to('a paper tells what is so on its day');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER enrolment_paper_of_its_time BEFORE INSERT ON enrolment_paper
    FOR EACH ROW EXECUTE FUNCTION watch_enrolment_paper();
