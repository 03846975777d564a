CREATE TRIGGER trail_verification_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_verification
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
