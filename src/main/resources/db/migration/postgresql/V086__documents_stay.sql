-- Only that a paper was replaced may be added to it. Content may be deleted when a person must be forgotten, never changed.
CREATE TRIGGER document_stays
    BEFORE UPDATE OF case_number, number, kind, file_name, format, byte_count, sha256, attached_on, attached_at,
        attached_by, replaces ON document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_append_only BEFORE DELETE OR TRUNCATE ON document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_content_stays BEFORE UPDATE ON document_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
