CREATE TRIGGER enrolment_paper_no_update AFTER UPDATE ON enrolment_paper
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER enrolment_paper_no_delete AFTER DELETE ON enrolment_paper
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER enrolment_paper_content_no_update AFTER UPDATE ON enrolment_paper_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
-- A letter tells where the person stands; what was signed is issued under its number.
CREATE TRIGGER enrolment_paper_of_its_time AFTER INSERT ON enrolment_paper REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM enrolment e
        WHERE e.id = made.enrolment_id AND (
            (made.kind = 'COMPLETION_CALL' AND e.stage = 'CORRECTION')
            OR (made.kind = 'FORM_REJECTION' AND e.stage = 'REJECTED_FORMAL')
            OR (made.kind = 'RECRUITMENT_RESULT' AND e.stage IN ('RESERVE', 'NOT_QUALIFIED'))
            OR (made.kind = 'RECOURSE_RULING'
                AND (SELECT COUNT(*) FROM recourse_ruling r WHERE r.enrolment_id = e.id) >= made.appeal)
            OR (made.kind = 'UNFINISHED_SUPPORT' AND e.stage = 'FAILED_ATTENDANCE')
            OR (made.kind IN ('SUPPORT_CONTRACT', 'PARTICIPATION_DECLARATION') AND EXISTS (SELECT 1 FROM participation p
                WHERE p.enrolment_id = e.id AND p.contract = made.number)))))
    INSERT INTO refused_change VALUES ('a paper tells what is so on its day');
