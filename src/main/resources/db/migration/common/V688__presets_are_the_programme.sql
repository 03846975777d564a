-- The presets work as the programme does: recruitment, ranking list, register of securities, share of disadvantaged people, and a
-- regulation of de minimis aid. Where a case was opened under one, it stays as it was.
UPDATE support_rules SET ranking_on = TRUE, recruitment_required = TRUE, security_register_on = TRUE,
    disadvantaged_required = TRUE
    WHERE version IN ('POKL-7.2.2-2012/1', 'FEDKP-8.22-UNIT-2024/1')
    AND version NOT IN (SELECT rules_version FROM case_file);
UPDATE support_rules SET de_minimis_regime = '2023/2831' WHERE version = 'FEDKP-8.22-UNIT-2024/1'
    AND version NOT IN (SELECT rules_version FROM case_file);

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-68801, '*', 'RANKING_ON', 'true', 'CONVENTION', '3.2, g9: lista rankingowa zatwierdzana przez kierownika; 6.5', '(system)', '2026-11-29'),
    (-68802, '*', 'RECRUITMENT_REQUIRED', 'true', 'CONVENTION', '3.2, g1: każdy członek po rekrutacji i we wsparciu (P70, P80)', '(system)', '2026-11-29'),
    (-68803, '*', 'SECURITY_REGISTER_ON', 'true', 'CONVENTION', '3.10: rodzaje i sprawdzenia zabezpieczeń [F3][F9]', '(system)', '2026-11-29'),
    (-68804, '*', 'DISADVANTAGED_REQUIRED', 'true', 'FOUND', 'zwykle 50 % i co najmniej dwie osoby, 3.8 [F25][F25-forsal]', '(system)', '2026-11-29');
