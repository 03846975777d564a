-- Forms of cards come in versions: another version of PES-100/1 is PES-100/2. A form says itself when a reason must be written;
-- points that a positive card needs it may say, otherwise the rules of the case say them as a share.
ALTER TABLE merit_card ADD COLUMN family VARCHAR(30) DEFAULT 'PES-100' NOT NULL;
ALTER TABLE merit_card ADD COLUMN kind VARCHAR(20) DEFAULT 'GRANT' NOT NULL;
ALTER TABLE merit_card ADD CONSTRAINT merit_card_kind CHECK (kind IN ('GRANT', 'EXTENDED_BRIDGING'));
ALTER TABLE merit_card ADD COLUMN in_force_from DATE DEFAULT '2004-05-01' NOT NULL;
ALTER TABLE merit_card ADD COLUMN reason_below DECIMAL(5, 2) DEFAULT 60 NOT NULL;
ALTER TABLE merit_card ADD CONSTRAINT merit_card_reason_below CHECK (reason_below >= 0 AND reason_below <= 100);
ALTER TABLE merit_card ADD COLUMN min_points INTEGER;
ALTER TABLE merit_card ADD CONSTRAINT merit_card_min_points CHECK (min_points >= 0);
ALTER TABLE card_category ADD COLUMN min_points INTEGER;
ALTER TABLE card_category ADD CONSTRAINT card_category_min_points CHECK (min_points >= 0 AND min_points <= max_points);

-- Lines that came with the program have numbers below zero: those above come from the sequence.
UPDATE card_category SET id = -id;
UPDATE card_criterion SET id = -id;

-- The card of extended bridging support.
INSERT INTO merit_card (code, family, kind, in_force_from, reason_length, reason_below, min_points) VALUES
    ('POMOSTOWE-PRZEDLUZONE/1', 'POMOSTOWE-PRZEDLUZONE', 'EXTENDED_BRIDGING', '2004-05-01', 50, 60, 60);
INSERT INTO card_category (id, card, code, title_pl, title_en, max_points, place) VALUES
    (-101, 'POMOSTOWE-PRZEDLUZONE/1', 'I', 'Niezbędność wsparcia', 'Need of the support', 40, 1),
    (-102, 'POMOSTOWE-PRZEDLUZONE/1', 'II', 'Prognoza płynności', 'Forecast of liquidity', 30, 2),
    (-103, 'POMOSTOWE-PRZEDLUZONE/1', 'III', 'Szanse utrzymania miejsc pracy', 'Prospects of keeping the jobs', 30, 3);
INSERT INTO card_criterion (id, card, category, code, title_pl, title_en, max_points, place) VALUES
    (-101, 'POMOSTOWE-PRZEDLUZONE/1', 'I', 'NECESSITY', 'Niezbędność wsparcia', 'Need of the support', 40, 1),
    (-102, 'POMOSTOWE-PRZEDLUZONE/1', 'II', 'LIQUIDITY', 'Prognoza płynności', 'Forecast of liquidity', 30, 2),
    (-103, 'POMOSTOWE-PRZEDLUZONE/1', 'III', 'JOBS', 'Szanse utrzymania miejsc pracy', 'Prospects of keeping the jobs', 30, 3);

-- What the figures of the forms rest on.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-50001, '*', 'MERIT_CARD', 'PES-100/1', 'CONVENTION', 'domyślna karta oceny, 5.3', '(system)', '2026-11-25'),
    (-50002, 'PES-100', 'CARD_REASON_LENGTH', '50', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50003, 'PES-100', 'CARD_REASON_BELOW', '60', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50004, 'PES-100', 'CARD_MIN_POINTS', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50005, 'PES-100', 'CARD_POINTS_I', '30', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50006, 'PES-100', 'CARD_MIN_POINTS_I', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50007, 'PES-100', 'CARD_CRITERION_PRODUCT', '8', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50008, 'PES-100', 'CARD_CRITERION_MARKET', '8', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50009, 'PES-100', 'CARD_CRITERION_COMPETITION', '7', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50010, 'PES-100', 'CARD_CRITERION_SALES', '7', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50011, 'PES-100', 'CARD_POINTS_II', '15', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50012, 'PES-100', 'CARD_MIN_POINTS_II', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50013, 'PES-100', 'CARD_CRITERION_EXPERIENCE', '8', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50014, 'PES-100', 'CARD_CRITERION_RESOURCES', '7', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50015, 'PES-100', 'CARD_POINTS_III', '25', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50016, 'PES-100', 'CARD_MIN_POINTS_III', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50017, 'PES-100', 'CARD_CRITERION_COSTS', '10', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50018, 'PES-100', 'CARD_CRITERION_FORECAST', '10', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50019, 'PES-100', 'CARD_CRITERION_FINANCING', '5', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50020, 'PES-100', 'CARD_POINTS_IV', '20', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50021, 'PES-100', 'CARD_MIN_POINTS_IV', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50022, 'PES-100', 'CARD_CRITERION_REINTEGRATION', '8', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50023, 'PES-100', 'CARD_CRITERION_EMPLOYMENT', '7', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50024, 'PES-100', 'CARD_CRITERION_DURABILITY', '5', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50025, 'PES-100', 'CARD_POINTS_V', '10', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50026, 'PES-100', 'CARD_MIN_POINTS_V', '', 'FOUND', 'próg podaje regulamin, 5.3 [F12]', '(system)', '2026-11-25'),
    (-50027, 'PES-100', 'CARD_CRITERION_CLARITY', '5', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50028, 'PES-100', 'CARD_CRITERION_CONSISTENCY', '5', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50029, 'POMOSTOWE-PRZEDLUZONE', 'CARD_REASON_LENGTH', '50', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50030, 'POMOSTOWE-PRZEDLUZONE', 'CARD_REASON_BELOW', '60', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50031, 'POMOSTOWE-PRZEDLUZONE', 'CARD_MIN_POINTS', '60', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50032, 'POMOSTOWE-PRZEDLUZONE', 'CARD_POINTS_I', '40', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50033, 'POMOSTOWE-PRZEDLUZONE', 'CARD_MIN_POINTS_I', '', 'CONVENTION', 'próg tylko od sumy, 5.3', '(system)', '2026-11-25'),
    (-50034, 'POMOSTOWE-PRZEDLUZONE', 'CARD_CRITERION_NECESSITY', '40', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50035, 'POMOSTOWE-PRZEDLUZONE', 'CARD_POINTS_II', '30', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50036, 'POMOSTOWE-PRZEDLUZONE', 'CARD_MIN_POINTS_II', '', 'CONVENTION', 'próg tylko od sumy, 5.3', '(system)', '2026-11-25'),
    (-50037, 'POMOSTOWE-PRZEDLUZONE', 'CARD_CRITERION_LIQUIDITY', '30', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50038, 'POMOSTOWE-PRZEDLUZONE', 'CARD_POINTS_III', '30', 'CONVENTION', '5.3', '(system)', '2026-11-25'),
    (-50039, 'POMOSTOWE-PRZEDLUZONE', 'CARD_MIN_POINTS_III', '', 'CONVENTION', 'próg tylko od sumy, 5.3', '(system)', '2026-11-25'),
    (-50040, 'POMOSTOWE-PRZEDLUZONE', 'CARD_CRITERION_JOBS', '30', 'CONVENTION', '5.3', '(system)', '2026-11-25');
