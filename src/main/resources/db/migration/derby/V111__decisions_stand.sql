CREATE TRIGGER decision_no_update AFTER UPDATE ON decision
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('decision is append only');
CREATE TRIGGER decision_no_delete AFTER DELETE ON decision
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('decision is append only');
CREATE TRIGGER decision_not_by_advisor AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever advised the case does not decide about it');
