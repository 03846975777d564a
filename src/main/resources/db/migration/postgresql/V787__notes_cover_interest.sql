-- The highest sum of a note is aid and interest (3.10); versions that stand ask for the aid alone.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN security_note_interest DECIMAL(5, 2) DEFAULT 0 NOT NULL;
UPDATE support_rules SET security_note_interest = 15
    WHERE version IN ('POKL-7.2.2-2012/1', 'FEDKP-8.22-UNIT-2024/1')
    AND version NOT IN (SELECT rules_version FROM case_file);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-78701, '*', 'SECURITY_NOTE_INTEREST', '0', 'CONVENTION', 'wersje sprzed tego ustawienia: suma weksla co najmniej równa pomocy', '(system)', '2026-11-30'),
    (-78702, '*', 'SECURITY_NOTE_INTEREST', '15', 'CONVENTION', '3.10: najwyższa suma = pomoc i odsetki; rok odsetek po stawkach z 2012 r. (4.2)', '(system)', '2026-11-30');
ALTER TABLE support_rules ENABLE TRIGGER support_rules_stand;
