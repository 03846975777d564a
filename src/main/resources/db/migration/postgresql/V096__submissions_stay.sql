-- The content alone may be emptied, when the people in it must be forgotten; its hash stays.
CREATE TRIGGER plan_submission_stays
    BEFORE UPDATE OF case_number, number, submitted_on, submitted_at, submitted_by, grant_asked, hash
    ON plan_submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_submission_append_only BEFORE DELETE OR TRUNCATE ON plan_submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
