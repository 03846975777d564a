-- What the figures of training rest on.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-470, '*', 'TRAINING_HOUR_MINUTES', '45', 'CONVENTION', '6.8', '(system)', '2026-11-25'),
    (-471, '*', 'ADVICE_HOUR_MINUTES', '60', 'CONVENTION', '6.8', '(system)', '2026-11-25'),
    (-472, '*', 'UNEXCUSED_ABSENCES', '3', 'CONVENTION', 'p14', '(system)', '2026-11-25'),
    (-473, '*', 'TRAINING_LATE_DAYS', '7', 'CONVENTION', 'rozdział 11, wiersz 9', '(system)', '2026-11-25');
