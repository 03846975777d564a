-- Who must be among the people of a cooperative, and how long papers are kept.
ALTER TABLE support_rules ADD COLUMN disadvantaged_share DECIMAL(5, 2) DEFAULT 50 NOT NULL;
ALTER TABLE support_rules ADD COLUMN disadvantaged_fewest INTEGER DEFAULT 2 NOT NULL;
ALTER TABLE support_rules ADD COLUMN disadvantaged_required BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN legal_employs INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN legal_employs_months INTEGER DEFAULT 6 NOT NULL;
ALTER TABLE support_rules ADD COLUMN retention_years_after_aid INTEGER DEFAULT 10 NOT NULL;

-- The preset of 2012 was meant to grant under the regulation of its years. Where a case was opened under it, it stays as it was.
UPDATE support_rules SET de_minimis_regime = '1998/2006' WHERE version = 'POKL-7.2.2-2012/1'
    AND version NOT IN (SELECT rules_version FROM case_file);

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-56101, '*', 'DISADVANTAGED_SHARE', '50', 'FOUND', 'zwykle 50 %, 3.8 [F25]; udział w ustawie zmieniał się (80 % do 2009 r.)', '(system)', '2026-11-29'),
    (-56102, '*', 'DISADVANTAGED_FEWEST', '2', 'FOUND', '3.8 [F25-forsal]', '(system)', '2026-11-29'),
    (-56103, '*', 'DISADVANTAGED_REQUIRED', 'false', 'CONVENTION', 'udział na dzień wniosku nie jest potwierdzony (rozdz. 13 p. 5), więc tylko się o nim mówi', '(system)', '2026-11-29'),
    (-56104, '*', 'LEGAL_EMPLOYS', '5', 'KNOWLEDGE', '3.8; ustawa o spółdzielniach socjalnych', '(system)', '2026-11-29'),
    (-56105, '*', 'LEGAL_EMPLOYS_MONTHS', '6', 'KNOWLEDGE', 'od wpisu do KRS, 3.8; ustawa o spółdzielniach socjalnych', '(system)', '2026-11-29'),
    (-56106, '*', 'RETENTION_YEARS_AFTER_AID', '10', 'KNOWLEDGE', '3.9 i rozdz. 10; rozporządzenia de minimis, art. 6', '(system)', '2026-11-29');
