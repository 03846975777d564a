CREATE TRIGGER settlement_returns_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON settlement_return
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
