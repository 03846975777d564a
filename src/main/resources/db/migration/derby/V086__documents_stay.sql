-- Only that a paper was replaced may be added to it. Content may be deleted when a person must be forgotten, never changed.
CREATE TRIGGER document_no_update
    AFTER UPDATE OF case_number, number, kind, file_name, format, byte_count, sha256, attached_on, attached_at,
        attached_by, replaces ON document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('document stays as it was attached');
CREATE TRIGGER document_no_delete AFTER DELETE ON document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('document stays as it was attached');
CREATE TRIGGER document_content_no_update AFTER UPDATE ON document_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('document stays as it was attached');
