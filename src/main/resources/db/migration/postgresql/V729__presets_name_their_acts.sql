-- As V700 to V702: a preset of the program itself is completed.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
UPDATE support_rules SET aid_basis_grant = 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)',
    aid_basis_bridging = 'rozporządzenie Ministra Rozwoju Regionalnego z dnia 15 grudnia 2010 r. w sprawie udzielania pomocy publicznej w ramach Programu Operacyjnego Kapitał Ludzki (Dz.U. Nr 239, poz. 1598)'
    WHERE version = 'POKL-7.2.2-2012/1' AND version NOT IN (SELECT rules_version FROM case_file);
UPDATE support_rules SET aid_basis_grant = 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)',
    aid_basis_bridging = 'rozporządzenie Ministra Funduszy i Polityki Regionalnej z dnia 20 grudnia 2022 r. w sprawie udzielania pomocy de minimis oraz pomocy publicznej w ramach programów finansowanych z Europejskiego Funduszu Społecznego Plus (EFS+) na lata 2021-2027 (Dz.U. poz. 2782)'
    WHERE version = 'FEDKP-8.22-UNIT-2024/1' AND version NOT IN (SELECT rules_version FROM case_file);
ALTER TABLE support_rules ENABLE TRIGGER support_rules_stand;
