CREATE TRIGGER decision_not_by_assessor AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = made.case_number AND a.account = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not decide about it');
