CREATE TRIGGER seal_cover_no_update AFTER UPDATE ON seal_cover
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal_cover is append only');
CREATE TRIGGER seal_cover_no_delete AFTER DELETE ON seal_cover
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal_cover is append only');
-- A head moves on, but no chain goes away.
CREATE TRIGGER audit_chain_no_delete AFTER DELETE ON audit_chain
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('audit_chain is append only');
