-- Points alone make an assessment positive (6.4); a share of recommendations is an extra rule of an operator. Where a case was opened
-- under a preset, it stays as it was.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
UPDATE support_rules SET recommending_share = 0
    WHERE version IN ('POKL-7.2.2-2012/1', 'FEDKP-8.22-2024/1', 'FEDKP-8.22-UNIT-2024/1')
    AND version NOT IN (SELECT rules_version FROM case_file);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-78501, '*', 'RECOMMENDING_SHARE', '0', 'CONVENTION', '6.4: rozstrzygają wynik i kategorie; udział rekomendacji to dodatkowa reguła operatora, wyłączona', '(system)', '2026-11-30');
ALTER TABLE support_rules ENABLE TRIGGER support_rules_stand;
