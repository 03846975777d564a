-- Figures that stood in the code, and those of further obligations.
ALTER TABLE support_rules ADD COLUMN adult_age INTEGER DEFAULT 18 NOT NULL;
ALTER TABLE support_rules ADD COLUMN max_members INTEGER DEFAULT 50 NOT NULL;
ALTER TABLE support_rules ADD COLUMN later_members INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN later_members_months INTEGER DEFAULT 12 NOT NULL;
ALTER TABLE support_rules ADD COLUMN reminder_days VARCHAR(60) DEFAULT '-14,-7,-1,1' NOT NULL;

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-46701, '*', 'ADULT_AGE', '18', 'KNOWLEDGE', 'pełna zdolność do czynności prawnych, Kodeks cywilny art. 10 i 11; 3.1', '(system)', '2026-11-25'),
    (-46702, '*', 'MAX_MEMBERS', '50', 'KNOWLEDGE', '3.8', '(system)', '2026-11-25'),
    (-46703, '*', 'LATER_MEMBERS', '5', 'FOUND', 'od 31 marca 2018 r., 3.8 [F25]', '(system)', '2026-11-25'),
    (-46704, '*', 'LATER_MEMBERS_MONTHS', '12', 'FOUND', 'od wpisu do KRS, 3.8 [F25]', '(system)', '2026-11-25'),
    (-46706, '*', 'REMINDER_DAYS', '-14,-7,-1,1', 'CONVENTION', '3.11', '(system)', '2026-11-25'),
    (-46707, '*', 'DE_MINIMIS_REGIME', '', 'KNOWLEDGE', 'rozporządzenie obowiązujące w dniu udzielenia, 6.7', '(system)', '2026-11-25'),
    (-46708, '*', 'AID_RATE_DAYS', '7', 'CONVENTION', '6.7: w dniu bez tabeli ostatni ogłoszony kurs', '(system)', '2026-11-25'),
    (-46709, '*', 'AID_REPORT_DAYS', '7', 'KNOWLEDGE', '3.11: zgłoszenie w SHRIMP w ciągu 7 dni', '(system)', '2026-11-25');
