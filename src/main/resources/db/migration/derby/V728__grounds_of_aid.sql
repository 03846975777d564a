-- The act on which aid is given, by its kind, and the number of the programme: settings of the rules. The presets name their acts.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN aid_basis_grant VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE support_rules ADD COLUMN aid_basis_bridging VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE support_rules ADD COLUMN aid_programme VARCHAR(300) DEFAULT '' NOT NULL;
UPDATE support_rules SET aid_basis_grant = 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)',
    aid_basis_bridging = 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)'
    WHERE version = 'POKL-7.2.2-2012/1' AND version NOT IN (SELECT rules_version FROM case_file);
UPDATE support_rules SET aid_basis_grant = 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)',
    aid_basis_bridging = 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)'
    WHERE version = 'FEDKP-8.22-UNIT-2024/1' AND version NOT IN (SELECT rules_version FROM case_file);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-72801, '*', 'AID_BASIS_GRANT', '', 'CONVENTION', 'wersje sprzed tego ustawienia nie wskazywały aktu; podstawę pisano z nazwy edycji i numeru umowy', '(system)', '2026-11-29'),
    (-72802, '*', 'AID_BASIS_GRANT', 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)', 'KNOWLEDGE', 'akt znany z nazwy i daty (znaleziono w tekstach zmian i obwieszczeń); dziennika i treści nie czytano, do sprawdzenia przez prawnika', '(system)', '2026-11-29'),
    (-72803, '*', 'AID_BASIS_GRANT', 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)', 'KNOWLEDGE', 'akt znany z nazwy i daty (znaleziono w tekstach zmian i obwieszczeń); dziennika i treści nie czytano, do sprawdzenia przez prawnika', '(system)', '2026-11-29'),
    (-72804, '*', 'AID_BASIS_BRIDGING', '', 'CONVENTION', 'wersje sprzed tego ustawienia nie wskazywały aktu; podstawę pisano z nazwy edycji i numeru umowy', '(system)', '2026-11-29'),
    (-72805, '*', 'AID_BASIS_BRIDGING', 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)', 'KNOWLEDGE', 'akt znany z nazwy i daty (znaleziono w tekstach zmian i obwieszczeń); dziennika i treści nie czytano, do sprawdzenia przez prawnika', '(system)', '2026-11-29'),
    (-72806, '*', 'AID_BASIS_BRIDGING', 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)', 'KNOWLEDGE', 'akt znany z nazwy i daty (znaleziono w tekstach zmian i obwieszczeń); dziennika i treści nie czytano, do sprawdzenia przez prawnika', '(system)', '2026-11-29'),
    (-72807, '*', 'AID_PROGRAMME', '', 'CONVENTION', 'numer programu pomocowego nadaje UOKiK; nie znaleziono go, wpisuje operator', '(system)', '2026-11-29');
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
