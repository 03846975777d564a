CREATE TRIGGER official_document_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON official_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER official_page_stays BEFORE UPDATE ON official_page
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
