-- No last day of applications before one that was handed in.
CREATE TRIGGER edition_last_day_after_applications AFTER UPDATE OF applications_until ON edition REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM plan_submission s JOIN case_file f ON f.number = s.case_number
        WHERE f.edition_code = given.code AND s.number = 1 AND s.submitted_on > given.applications_until))
    INSERT INTO refused_change VALUES ('an application was handed in after that last day');
