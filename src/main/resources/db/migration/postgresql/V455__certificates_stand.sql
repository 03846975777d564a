CREATE TRIGGER training_certificate_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON training_certificate
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER training_excuse_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON training_excuse
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
