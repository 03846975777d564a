-- The criteria of the formal check are a card in versions, as those of the merit assessment are. Answers that stand keep their codes.
ALTER TABLE merit_card DROP CONSTRAINT merit_card_kind;
ALTER TABLE merit_card ADD CONSTRAINT merit_card_kind CHECK (kind IN ('GRANT', 'FORMAL', 'EXTENDED_BRIDGING'));
INSERT INTO merit_card (code, family, kind, in_force_from, reason_length, reason_below, min_points) VALUES
    ('FORMALNA-11/1', 'FORMALNA-11', 'FORMAL', '2004-05-01', 0, 100, 11);
INSERT INTO card_category (id, card, code, title_pl, title_en, max_points, place) VALUES
    (-72501, 'FORMALNA-11/1', 'F', 'Ocena formalna', 'Formal check', 11, 1);
INSERT INTO card_criterion (id, card, category, code, title_pl, title_en, max_points, place, correctable) VALUES
    (-72510, 'FORMALNA-11/1', 'F', 'IN_TIME', 'Wniosek złożono w terminie', 'The application was submitted in time', 1, 1, FALSE),
    (-72511, 'FORMALNA-11/1', 'F', 'RIGHT_FORM', 'Właściwy formularz, podpisany przez wszystkich', 'Right form, signed by everybody', 1, 2, TRUE),
    (-72512, 'FORMALNA-11/1', 'F', 'PLAN_COMPLETE', 'Biznesplan jest kompletny', 'The business plan is complete', 1, 3, TRUE),
    (-72513, 'FORMALNA-11/1', 'F', 'SCHEDULE_ADDS_UP', 'Harmonogram rzeczowo-finansowy jest i zgadza się rachunkowo', 'The expenditure schedule is there and adds up', 1, 4, TRUE),
    (-72514, 'FORMALNA-11/1', 'F', 'AMOUNT_WITHIN_LIMIT', 'Kwota mieści się w limicie', 'The amount is within the limit', 1, 5, TRUE),
    (-72515, 'FORMALNA-11/1', 'F', 'STATEMENTS_COMPLETE', 'Komplet oświadczeń', 'All statements are there', 1, 6, TRUE),
    (-72516, 'FORMALNA-11/1', 'F', 'DE_MINIMIS_DOCUMENTS', 'Dokumenty o pomocy de minimis', 'De minimis documents', 1, 7, TRUE),
    (-72517, 'FORMALNA-11/1', 'F', 'MEMBERS_ELIGIBLE', 'Każdy członek grupy uprawniony w dniu złożenia', 'Every member of the group was eligible on the day of submission', 1, 8, TRUE),
    (-72518, 'FORMALNA-11/1', 'F', 'TRAINING_COMPLETED', 'Ukończone wsparcie szkoleniowo-doradcze', 'Training and advice completed', 1, 9, TRUE),
    (-72519, 'FORMALNA-11/1', 'F', 'ACTIVITY_NOT_EXCLUDED', 'Działalność niewykluczona ze wsparcia', 'The activity is not excluded from support', 1, 10, TRUE),
    (-72520, 'FORMALNA-11/1', 'F', 'SEAT_IN_AREA', 'Siedziba na obszarze projektu', 'The seat is in the project area', 1, 11, TRUE);
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-72550, '*', 'FORMAL_CARD', 'FORMALNA-11/1', 'CONVENTION', 'g6: ocena 1-0, spełnia/nie spełnia [F29]; kryteria według 5.2', '(system)', '2026-11-29'),
    (-72551, 'FORMALNA-11', 'CARD_CORRECTABLE_IN_TIME', 'false', 'CONVENTION', 'terminu nie da się uzupełnić', '(system)', '2026-11-29'),
    (-72552, 'FORMALNA-11', 'CARD_CORRECTABLE_RIGHT_FORM', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72553, 'FORMALNA-11', 'CARD_CORRECTABLE_PLAN_COMPLETE', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72554, 'FORMALNA-11', 'CARD_CORRECTABLE_SCHEDULE_ADDS_UP', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72555, 'FORMALNA-11', 'CARD_CORRECTABLE_AMOUNT_WITHIN_LIMIT', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72556, 'FORMALNA-11', 'CARD_CORRECTABLE_STATEMENTS_COMPLETE', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72557, 'FORMALNA-11', 'CARD_CORRECTABLE_DE_MINIMIS_DOCUMENTS', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72558, 'FORMALNA-11', 'CARD_CORRECTABLE_MEMBERS_ELIGIBLE', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72559, 'FORMALNA-11', 'CARD_CORRECTABLE_TRAINING_COMPLETED', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72560, 'FORMALNA-11', 'CARD_CORRECTABLE_ACTIVITY_NOT_EXCLUDED', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29'),
    (-72561, 'FORMALNA-11', 'CARD_CORRECTABLE_SEAT_IN_AREA', 'true', 'CONVENTION', 'g4: wezwanie do poprawy, gdy uchybienie można poprawić', '(system)', '2026-11-29');
ALTER TABLE support_rules ADD CONSTRAINT support_rules_formal_card FOREIGN KEY (formal_card) REFERENCES merit_card (code);
ALTER TABLE formal_card ADD COLUMN form VARCHAR(40) DEFAULT 'FORMALNA-11/1' NOT NULL;
ALTER TABLE formal_card ADD CONSTRAINT formal_card_form FOREIGN KEY (form) REFERENCES merit_card (code);
