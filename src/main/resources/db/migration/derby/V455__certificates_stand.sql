CREATE TRIGGER training_certificate_no_update AFTER UPDATE ON training_certificate
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('training_certificate is append only');
CREATE TRIGGER training_certificate_no_delete AFTER DELETE ON training_certificate
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('training_certificate is append only');
CREATE TRIGGER training_excuse_no_update AFTER UPDATE ON training_excuse
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('training_excuse is append only');
CREATE TRIGGER training_excuse_no_delete AFTER DELETE ON training_excuse
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('training_excuse is append only');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
