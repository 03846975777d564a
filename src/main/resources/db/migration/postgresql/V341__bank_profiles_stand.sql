CREATE TRIGGER bank_profile_no_update BEFORE UPDATE OF code, file_encoding, plain_letters, forbidden, line_length,
    name_lines, title_lines, name_length, title_length, service_level ON bank_profile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bank_profile_no_delete BEFORE DELETE OR TRUNCATE ON bank_profile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
