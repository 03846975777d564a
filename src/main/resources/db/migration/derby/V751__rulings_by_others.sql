CREATE TRIGGER recourse_letter_no_update AFTER UPDATE ON recourse_letter
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER recourse_letter_no_delete AFTER DELETE ON recourse_letter
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER recourse_letter_content_no_update AFTER UPDATE ON recourse_letter_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
-- Whoever checked the form first does not decide the appeal either, where the rules say that others hear it.
DROP TRIGGER recourse_ruling_not_by_first;
CREATE TRIGGER recourse_ruling_not_by_first AFTER INSERT ON recourse_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM enrolment e, support_rules r
        WHERE e.id = made.enrolment_id AND r.version = e.rules_version AND r.recruitment_appeal_others
        AND (e.rejected_by = made.decided_by
            OR EXISTS (SELECT 1 FROM access_answer a WHERE a.enrolment_id = e.id AND a.recorded_by = made.decided_by)
            OR EXISTS (SELECT 1 FROM recruitment_place p, recruitment_list l
                WHERE p.enrolment_id = e.id AND l.id = p.list_id AND l.approved_by = made.decided_by))))
    INSERT INTO refused_change VALUES ('whoever decided about a person first does not decide the appeal');
