-- Which criteria a form of recruitment must meet is said by the rules; versions that stand ask for all nine, as before.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN access_criteria VARCHAR(200)
    DEFAULT 'FORM_COMPLETE,FULL_CAPACITY,ENTITLED_STATUS,RESIDENCE,NO_BUSINESS,NO_MEMBERSHIP,NO_OTHER_AID,NO_ARREARS,NOT_CONVICTED' NOT NULL;
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-80001, '*', 'ACCESS_CRITERIA', 'FORM_COMPLETE,FULL_CAPACITY,ENTITLED_STATUS,RESIDENCE,NO_BUSINESS,NO_MEMBERSHIP,NO_OTHER_AID,NO_ARREARS,NOT_CONVICTED', 'CONVENTION', '3.1: kryteria dostępu [F6][F18][F29]; regulaminy operatorów dobierają je różnie', '(system)', '2026-11-30');
