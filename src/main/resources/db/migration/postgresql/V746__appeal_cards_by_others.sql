-- Whoever checked, rejected or listed a person first does not score on appeal either, where the rules say that others hear it.
CREATE OR REPLACE FUNCTION refuse_card_by_first_scorer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.on_appeal AND EXISTS (SELECT 1 FROM enrolment e JOIN support_rules r ON r.version = e.rules_version
        WHERE e.id = NEW.enrolment_id AND r.recruitment_appeal_others
        AND (e.rejected_by = NEW.scorer
            OR EXISTS (SELECT 1 FROM interview_card c
                WHERE c.enrolment_id = e.id AND c.scorer = NEW.scorer AND NOT c.on_appeal)
            OR EXISTS (SELECT 1 FROM access_answer a WHERE a.enrolment_id = e.id AND a.recorded_by = NEW.scorer)
            OR EXISTS (SELECT 1 FROM recruitment_place p JOIN recruitment_list l ON l.id = p.list_id
                WHERE p.enrolment_id = e.id AND l.approved_by = NEW.scorer))) THEN
        RAISE EXCEPTION 'whoever scored a person or decided first does not score on appeal'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
