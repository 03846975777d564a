-- What the settings of appeals and the kinds of days rest on.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-4470, '*', 'APPEAL_DAYS', '5', 'FOUND', 'g10 [F12]; u innych operatorów 3 dni [F13], 4 [F12], 5 [F14]', '(system)', '2026-11-25'),
    (-4471, '*', 'APPEAL_DAY_KIND', 'WORKING', 'FOUND', 'g10 [F12][F13]', '(system)', '2026-11-25'),
    (-4472, '*', 'APPEAL_LATE_ACCEPTED', 'false', 'CONVENTION', 'g10: odwołanie w terminie', '(system)', '2026-11-25'),
    (-4473, '*', 'APPEAL_LOWER_SCORE_KEEPS_OLD', 'true', 'FOUND', 'g11 i 6.4 [F11]', '(system)', '2026-11-25'),
    (-4474, '*', 'APPEAL_DECISION_DAYS', '10', 'CONVENTION', 'g11', '(system)', '2026-11-25'),
    (-4475, '*', 'APPEAL_DECISION_DAY_KIND', 'WORKING', 'CONVENTION', 'g11', '(system)', '2026-11-25'),
    (-4476, '*', 'FORMAL_DAY_KIND', 'WORKING', 'CONVENTION', 'g6', '(system)', '2026-11-25'),
    (-4477, '*', 'CORRECTION_DAY_KIND', 'WORKING', 'CONVENTION', 'g4 i g20', '(system)', '2026-11-25'),
    (-4478, '*', 'MERIT_DAY_KIND', 'WORKING', 'CONVENTION', 'g9', '(system)', '2026-11-25'),
    (-4479, '*', 'REGISTRATION_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g15', '(system)', '2026-11-25'),
    (-4480, '*', 'AGREEMENT_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g17', '(system)', '2026-11-25'),
    (-4481, '*', 'FIRST_TRANCHE_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g18', '(system)', '2026-11-25'),
    (-4482, '*', 'SPENDING_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g19', '(system)', '2026-11-25'),
    (-4483, '*', 'SETTLEMENT_CHECK_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g21', '(system)', '2026-11-25'),
    (-4484, '*', 'EXPLANATION_DAY_KIND', 'CALENDAR', 'CONVENTION', 'g24', '(system)', '2026-11-25');
