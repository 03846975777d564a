-- What the figures of recruitment rest on. Sources name the dossier of the domain.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-450, '*', 'RECRUITMENT_REQUIRED', 'false', 'CONVENTION', 'g1 i g2: ustawienie edycji', '(system)', '2026-11-25'),
    (-451, '*', 'RECRUITMENT_FORMAL_DAYS', '5', 'CONVENTION', 'p2', '(system)', '2026-11-25'),
    (-452, '*', 'RECRUITMENT_CORRECTION_DAYS', '3', 'CONVENTION', 'p3', '(system)', '2026-11-25'),
    (-453, '*', 'RECRUITMENT_LIST_DAYS', '7', 'CONVENTION', 'p7', '(system)', '2026-11-25'),
    (-454, '*', 'PROOF_DAYS', '30', 'CONVENTION', 'rozdział 11, wiersz 8', '(system)', '2026-11-25'),
    (-455, '*', 'EXCLUSION_MONTHS', '12', 'FOUND', 'kryteria dostępu, 3.1 [F6]', '(system)', '2026-11-25'),
    (-456, '*', 'RECRUITMENT_COMMITTEE', '2', 'CONVENTION', 'p7: komisja co najmniej dwuosobowa', '(system)', '2026-11-25'),
    (-457, '*', 'RECRUITMENT_POINTS', '100', 'CONVENTION', 'jak karta oceny biznesplanu, 5.3', '(system)', '2026-11-25'),
    (-458, '*', 'RECRUITMENT_THRESHOLD', '60', 'CONVENTION', 'jak próg oceny biznesplanu, 5.3', '(system)', '2026-11-25'),
    (-459, '*', 'RECRUITMENT_PLACES', '20', 'CONVENTION', 'liczbę miejsc podaje wniosek o dofinansowanie projektu', '(system)', '2026-11-25'),
    (-460, '*', 'EXIT_DAYS', '28', 'FOUND', 'p15: cztery tygodnie [F41]', '(system)', '2026-11-25');
