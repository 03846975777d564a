-- The presets ask for the papers of a registration and draw the recruitment list up after the call, as the programme does (g16, p7).
UPDATE support_rules SET registration_papers = 'COURT_EXTRACT,TAX_AND_STATISTICS,ACCOUNT_CERTIFICATE,SOCIAL_INSURANCE',
    recruitment_list_after_call = TRUE
    WHERE version IN ('POKL-7.2.2-2012/1', 'FEDKP-8.22-UNIT-2024/1')
    AND version NOT IN (SELECT rules_version FROM case_file);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-70001, '*', 'REGISTRATION_PAPERS', 'COURT_EXTRACT,TAX_AND_STATISTICS,ACCOUNT_CERTIFICATE,SOCIAL_INSURANCE', 'CONVENTION', 'g16: odpis KRS, NIP i REGON, zaświadczenie banku, zgłoszenie do ZUS [F29]', '(system)', '2026-11-29'),
    (-70002, '*', 'RECRUITMENT_LIST_AFTER_CALL', 'true', 'CONVENTION', 'p7: lista w 7 dni od końca naboru', '(system)', '2026-11-29');
