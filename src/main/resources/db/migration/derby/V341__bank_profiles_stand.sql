CREATE TRIGGER bank_profile_no_update AFTER UPDATE OF code, file_encoding, plain_letters, forbidden, line_length,
    name_lines, title_lines, name_length, title_length, service_level ON bank_profile
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a bank takes is a new profile');
CREATE TRIGGER bank_profile_no_delete AFTER DELETE ON bank_profile
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bank_profile is never deleted');
