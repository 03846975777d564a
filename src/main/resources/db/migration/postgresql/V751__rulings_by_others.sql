CREATE TRIGGER recourse_letter_no_update BEFORE UPDATE ON recourse_letter
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recourse_letter_no_delete BEFORE DELETE OR TRUNCATE ON recourse_letter
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recourse_letter_content_no_update BEFORE UPDATE ON recourse_letter_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- Whoever checked the form first does not decide the appeal either, where the rules say that others hear it.
CREATE OR REPLACE FUNCTION refuse_recourse_ruling_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM interview_card c WHERE c.enrolment_id = NEW.enrolment_id AND c.scorer = NEW.decided_by)
        OR EXISTS (SELECT 1 FROM enrolment e JOIN support_rules r ON r.version = e.rules_version
            WHERE e.id = NEW.enrolment_id AND r.recruitment_appeal_others
            AND (e.rejected_by = NEW.decided_by
                OR EXISTS (SELECT 1 FROM access_answer a
                    WHERE a.enrolment_id = e.id AND a.recorded_by = NEW.decided_by)
                OR EXISTS (SELECT 1 FROM recruitment_place p JOIN recruitment_list l ON l.id = p.list_id
                    WHERE p.enrolment_id = e.id AND l.approved_by = NEW.decided_by))) THEN
        RAISE EXCEPTION 'whoever scored a person or decided first does not decide the appeal'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
