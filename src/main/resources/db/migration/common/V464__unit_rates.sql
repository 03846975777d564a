-- A second way to support: the grant is the sum of unit rates of jobs, and the effect is proved instead of costs. Rates are indexed,
-- so they are dated lines of a table; the least working time stands in the key.
ALTER TABLE support_rules ADD COLUMN unit_rates BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN reintegration_percent INTEGER DEFAULT 0 NOT NULL;

INSERT INTO reference_entry (id, table_name, entry_key, valid_from, figure, name_pl, source, to_be_confirmed, mark, entered_by, entered_on) VALUES
    (-46401, 'UNIT_RATE', 'CREATE', '2021-01-01', 31229.00, 'utworzenie miejsca pracy', 'kwota odczytana u operatorów FE 2021-2027 [F21]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', '2026-11-25'),
    (-46402, 'UNIT_RATE', 'KEEP:100', '2021-01-01', 32400.00, 'utrzymanie przez 12 miesięcy, pełny etat', 'kwota odczytana u operatorów FE 2021-2027 [F21]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', '2026-11-25'),
    (-46403, 'UNIT_RATE', 'KEEP:75', '2021-01-01', 24300.00, 'utrzymanie przez 12 miesięcy, co najmniej 3/4 etatu', 'kwota odczytana u operatorów FE 2021-2027 [F21]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', '2026-11-25'),
    (-46404, 'UNIT_RATE', 'KEEP:50', '2021-01-01', 16200.00, 'utrzymanie przez 12 miesięcy, co najmniej 1/2 etatu', 'kwota odczytana u operatorów FE 2021-2027 [F21]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', '2026-11-25'),
    (-46405, 'UNIT_RATE', 'KEEP_SEVERE:25', '2021-01-01', 16200.00, 'utrzymanie przez 12 miesięcy, co najmniej 1/4 etatu, niepełnosprawność znaczna lub sprzężona', 'kwota odczytana u operatorów FE 2021-2027 [F21]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', '2026-11-25');

INSERT INTO support_rules (version, code, in_force_from,
    grant_per_person, grant_per_cooperative, persons_counted_legal, min_founders_natural, min_founders_legal,
    training_quarters, training_day_minutes, attendance_threshold, score_max, score_threshold, category_threshold,
    divergence, divergence_on_opposite, merit_card, tranches, correction_days, formal_days, merit_days,
    registration_days, agreement_days, first_tranche_days, spending_days, settlement_days, settlement_check_days,
    line_deviation, unit_rates, reintegration_percent, bridging_operator_cap, bridging_basic_months,
    bridging_total_months, bridging_grace_days, durability_months, first_visit_months, guarantee_extra_months,
    income_certificate_months, ranking_on, allocation, partial_threshold, appeal_reserve, tie_break_categories,
    disadvantaged_statuses, interest_kind, interest_count_start_day, interest_rounding, interest_free_up_to,
    explanation_days, replacement_days, below_minimum_months, rotation_alert, late_days, repayment_days,
    repayment_day_kind)
SELECT 'FEDKP-8.22-UNIT-2024/1', 'FEDKP-8.22-UNIT-2024', in_force_from,
    78047.00, 500000.00, persons_counted_legal, min_founders_natural, min_founders_legal, training_quarters,
    training_day_minutes, attendance_threshold, score_max, score_threshold, category_threshold, divergence,
    divergence_on_opposite, merit_card, tranches, correction_days, formal_days, merit_days, registration_days,
    agreement_days, first_tranche_days, 455, settlement_days, settlement_check_days, line_deviation, TRUE, 300,
    bridging_operator_cap, bridging_basic_months, bridging_total_months, bridging_grace_days, durability_months,
    first_visit_months, guarantee_extra_months, income_certificate_months, ranking_on, allocation, partial_threshold,
    appeal_reserve, tie_break_categories, disadvantaged_statuses, interest_kind, interest_count_start_day,
    interest_rounding, interest_free_up_to, explanation_days, replacement_days, below_minimum_months, rotation_alert,
    late_days, repayment_days, repayment_day_kind
FROM support_rules WHERE version = 'FEDKP-8.22-2024/1';

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-46401, '*', 'UNIT_RATES', 'false', 'FOUND', 'model 2012-2014: rozlicza się rzeczywiste wydatki [F8][F9]', '(system)', '2026-11-25'),
    (-46402, '*', 'REINTEGRATION_PERCENT', '0', 'CONVENTION', 'bez stawek jednostkowych nie ma osobnej kwoty na reintegrację', '(system)', '2026-11-25'),
    (-46403, 'FEDKP-8.22-UNIT-2024', 'UNIT_RATES', 'true', 'FOUND', 'stawki jednostkowe FE 2021-2027, 3.8 [F21]', '(system)', '2026-11-25'),
    (-46404, 'FEDKP-8.22-UNIT-2024', 'REINTEGRATION_PERCENT', '300', 'FOUND', 'do 300 % minimalnego wynagrodzenia na osobę, 3.8 [F21]', '(system)', '2026-11-25'),
    (-46405, 'FEDKP-8.22-UNIT-2024', 'GRANT_PER_PERSON', '78047.00', 'CONVENTION', 'górna granica: 31 229 + 32 400 + 300 % z 4 806 zł; kwotę wyznaczają stawki', '(system)', '2026-11-25'),
    (-46406, 'FEDKP-8.22-UNIT-2024', 'GRANT_PER_COOPERATIVE', '500000.00', 'CONVENTION', 'granica programu; wiąże limit pomocy de minimis', '(system)', '2026-11-25'),
    (-46407, 'FEDKP-8.22-UNIT-2024', 'SPENDING_DAYS', '455', 'CONVENTION', 'trzy miesiące na zatrudnienie i dwanaście utrzymania', '(system)', '2026-11-25');
