CREATE TRIGGER official_document_no_update AFTER UPDATE ON official_document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER official_document_no_delete AFTER DELETE ON official_document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER official_page_no_update AFTER UPDATE ON official_page
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
