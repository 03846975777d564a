-- A version of the rules is never changed, used or not; neither is what an edition once said.
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
CREATE TRIGGER support_rules_no_delete AFTER DELETE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are never deleted');
CREATE TRIGGER edition_rules_no_update AFTER UPDATE ON edition_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('edition_rules is append only');
CREATE TRIGGER edition_rules_no_delete AFTER DELETE ON edition_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('edition_rules is append only');
CREATE TRIGGER edition_stands AFTER UPDATE OF code, project_code, rules_version ON edition
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what an edition began with is not changed');
