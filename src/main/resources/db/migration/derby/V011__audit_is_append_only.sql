-- A Derby trigger cannot signal an error; it can break a CHECK that is always false.
CREATE TABLE refused_change (reason VARCHAR(100), CONSTRAINT trail_is_append_only CHECK (1 = 0));

CREATE TRIGGER audit_entry_no_update AFTER UPDATE ON audit_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('audit_entry is append only');
CREATE TRIGGER audit_entry_no_delete AFTER DELETE ON audit_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('audit_entry is append only');
CREATE TRIGGER seal_no_update AFTER UPDATE ON seal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal is append only');
CREATE TRIGGER seal_no_delete AFTER DELETE ON seal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal is append only');
CREATE TRIGGER seal_cover_no_update AFTER UPDATE ON seal_cover
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal_cover is append only');
CREATE TRIGGER seal_cover_no_delete AFTER DELETE ON seal_cover
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('seal_cover is append only');
