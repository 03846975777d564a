-- What was granted, declared and certified is only added.
CREATE TRIGGER de_minimis_aid_no_update AFTER UPDATE ON de_minimis_aid
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('de_minimis_aid is append only');
CREATE TRIGGER de_minimis_aid_no_delete AFTER DELETE ON de_minimis_aid
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('de_minimis_aid is append only');
CREATE TRIGGER undertaking_no_update AFTER UPDATE ON undertaking
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('undertaking is append only');
CREATE TRIGGER undertaking_no_delete AFTER DELETE ON undertaking
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('undertaking is append only');
CREATE TRIGGER aid_certificate_no_update AFTER UPDATE ON aid_certificate
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('aid_certificate is append only');
CREATE TRIGGER aid_certificate_no_delete AFTER DELETE ON aid_certificate
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('aid_certificate is append only');
CREATE TRIGGER aid_certificate_act_no_update AFTER UPDATE ON aid_certificate_act
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('aid_certificate_act is append only');
CREATE TRIGGER aid_certificate_act_no_delete AFTER DELETE ON aid_certificate_act
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('aid_certificate_act is append only');

-- Whoever writes past the office: what one recipient has within the window never exceeds the limit of a granting to it.
CREATE TRIGGER de_minimis_aid_within_limit AFTER INSERT ON de_minimis_aid REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.regime_limit IS NOT NULL AND made.corrects IS NULL AND made.regime_limit <
        (SELECT SUM(a.eur) FROM de_minimis_aid a
            WHERE a.recipient = made.recipient AND a.granted_on >= made.window_from AND a.granted_on <= made.granted_on
                AND NOT EXISTS (SELECT 1 FROM de_minimis_aid c
                    WHERE c.case_number = a.case_number AND c.corrects = a.number)))
    INSERT INTO refused_change VALUES ('more de minimis aid than the limit');

-- What is granted under a regulation is the whole of a contract.
CREATE TRIGGER de_minimis_aid_as_agreed AFTER INSERT ON de_minimis_aid REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.corrects IS NULL AND made.origin = 'GRANT' AND NOT EXISTS (SELECT 1 FROM agreement a
        WHERE a.number = made.document AND a.case_number = made.case_number AND a.amount = made.pln))
    INSERT INTO refused_change VALUES ('aid of no agreement');
CREATE TRIGGER de_minimis_aid_as_bridged AFTER INSERT ON de_minimis_aid REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.corrects IS NULL AND made.origin = 'BRIDGING' AND NOT EXISTS (SELECT 1 FROM bridging_support b
        WHERE b.contract = made.document AND b.case_number = made.case_number AND b.amount = made.pln))
    INSERT INTO refused_change VALUES ('aid of no contract');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
