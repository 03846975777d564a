-- The final list follows the decided appeals (g12), and the decision follows it (g14). Versions that stand approve along any list.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN final_list_first BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE support_rules SET final_list_first = TRUE
    WHERE version IN ('POKL-7.2.2-2012/1', 'FEDKP-8.22-UNIT-2024/1')
    AND version NOT IN (SELECT rules_version FROM case_file);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-78801, '*', 'FINAL_LIST_FIRST', 'false', 'CONVENTION', 'wersje sprzed tego ustawienia: decyzja według każdej listy', '(system)', '2026-11-30'),
    (-78802, '*', 'FINAL_LIST_FIRST', 'true', 'FOUND', 'g12: lista ostateczna po rozpatrzeniu odwołań [F13]; g14', '(system)', '2026-11-30');
ALTER TABLE support_rules ENABLE TRIGGER support_rules_stand;
