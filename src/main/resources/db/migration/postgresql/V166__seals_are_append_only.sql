CREATE TRIGGER seal_cover_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON seal_cover
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- A head moves on, but no chain goes away.
CREATE TRIGGER audit_chain_append_only BEFORE DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
