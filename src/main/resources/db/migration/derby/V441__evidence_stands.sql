CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
CREATE TRIGGER month_evidence_stands AFTER UPDATE ON month_evidence REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state = 'ACCEPTED')
    INSERT INTO refused_change VALUES ('accepted evidence is not changed');
CREATE TRIGGER month_evidence_no_delete AFTER DELETE ON month_evidence
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('month_evidence is never deleted');
