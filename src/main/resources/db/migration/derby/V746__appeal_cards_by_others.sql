-- Whoever checked, rejected or listed a person first does not score on appeal either, where the rules say that others hear it.
DROP TRIGGER interview_card_by_others;
CREATE TRIGGER interview_card_by_others AFTER INSERT ON interview_card REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.on_appeal AND EXISTS (SELECT 1 FROM enrolment e, support_rules r
        WHERE e.id = made.enrolment_id AND r.version = e.rules_version AND r.recruitment_appeal_others
        AND (e.rejected_by = made.scorer
            OR EXISTS (SELECT 1 FROM interview_card c
                WHERE c.enrolment_id = e.id AND c.scorer = made.scorer AND NOT c.on_appeal)
            OR EXISTS (SELECT 1 FROM access_answer a WHERE a.enrolment_id = e.id AND a.recorded_by = made.scorer)
            OR EXISTS (SELECT 1 FROM recruitment_place p, recruitment_list l
                WHERE p.enrolment_id = e.id AND l.id = p.list_id AND l.approved_by = made.scorer))))
    INSERT INTO refused_change VALUES ('whoever scored a person or decided first does not score on appeal');
