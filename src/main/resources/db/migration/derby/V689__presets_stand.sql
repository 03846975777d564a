CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
