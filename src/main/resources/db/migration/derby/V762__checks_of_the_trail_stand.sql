CREATE TRIGGER trail_verification_no_update AFTER UPDATE ON trail_verification
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('trail_verification is append only');
CREATE TRIGGER trail_verification_no_delete AFTER DELETE ON trail_verification
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('trail_verification is append only');
