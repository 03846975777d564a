-- A version of the rules is never changed, used or not; neither is what an edition once said.
DROP TRIGGER support_rules_stand ON support_rules;
DROP FUNCTION keep_rules();
CREATE TRIGGER support_rules_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON support_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_rules_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_stands BEFORE UPDATE OF code, project_code, rules_version ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
