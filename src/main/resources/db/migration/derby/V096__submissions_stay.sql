-- The content alone may be emptied, when the people in it must be forgotten; its hash stays.
CREATE TRIGGER plan_submission_no_update
    AFTER UPDATE OF case_number, number, submitted_on, submitted_at, submitted_by, grant_asked, hash ON plan_submission
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('plan_submission is append only');
CREATE TRIGGER plan_submission_no_delete AFTER DELETE ON plan_submission
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('plan_submission is append only');
