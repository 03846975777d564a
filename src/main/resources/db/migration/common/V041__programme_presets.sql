-- Rules as operators of 2012-2014 and of 2021-2027 use them. Every figure is a setting of its version, none is law by itself.
INSERT INTO support_rules (version, code, in_force_from, grant_per_person, grant_per_cooperative, persons_counted_legal,
    min_founders_natural, min_founders_legal, training_quarters, attendance_threshold, score_max, score_threshold,
    category_threshold, divergence, tranches, correction_days, formal_days, merit_days, registration_days, agreement_days,
    first_tranche_days, spending_days, settlement_days, settlement_check_days, line_deviation, bridging_operator_cap,
    bridging_basic_months, bridging_total_months, durability_months)
VALUES ('POKL-7.2.2-2012/1', 'POKL-7.2.2-2012', '2012-01-01', 20000.00, 100000.00, 'EMPLOYED_PERSONS',
    5, 2, 200, 80, 100, 60, 60, 30, '80,20', 3, 5, 15, 30, 14, 14, 60, 30, 14, 10, NULL, 6, 12, 12);
INSERT INTO support_rules (version, code, in_force_from, grant_per_person, grant_per_cooperative, persons_counted_legal,
    min_founders_natural, min_founders_legal, training_quarters, attendance_threshold, score_max, score_threshold,
    category_threshold, divergence, tranches, correction_days, formal_days, merit_days, registration_days, agreement_days,
    first_tranche_days, spending_days, settlement_days, settlement_check_days, line_deviation, bridging_operator_cap,
    bridging_basic_months, bridging_total_months, durability_months)
VALUES ('FEDKP-8.22-2024/1', 'FEDKP-8.22-2024', '2024-01-01', 20000.00, 100000.00, 'EMPLOYED_PERSONS',
    3, 2, 200, 80, 100, 60, 60, 30, '80,20', 3, 5, 15, 30, 14, 14, 60, 30, 14, 10, NULL, 6, 12, 12);

-- One edition to begin with, so that a new office can open its first case.
INSERT INTO project (code, title, programme)
VALUES ('WZOR', 'Projekt wzorcowy wsparcia spółdzielni socjalnych', 'FEDKP_8_22');
INSERT INTO edition (code, project_code, title, rules_version, open_from, open_until)
VALUES ('WZOR-1', 'WZOR', 'Edycja wzorcowa', 'FEDKP-8.22-2024/1', '2024-01-01', '2029-12-31');
INSERT INTO budget (id, edition_code, purpose, amount) VALUES (1, 'WZOR-1', 'GRANTS', 1000000.00);
INSERT INTO budget (id, edition_code, purpose, amount) VALUES (2, 'WZOR-1', 'BRIDGING', 1500000.00);
