-- What each figure of the rules rests on. A value that nobody has spoken of rests on nothing that is known. Later words about the
-- same value hold instead; those of a family of rules before those of all ('*'). Sources name the dossier of the domain.
CREATE TABLE setting_basis (
    id            BIGINT NOT NULL PRIMARY KEY,
    family        VARCHAR(40) NOT NULL,
    setting       VARCHAR(60) NOT NULL,
    setting_value VARCHAR(400) NOT NULL,
    mark          VARCHAR(12) NOT NULL CHECK (mark IN ('FOUND', 'KNOWLEDGE', 'CONVENTION', 'OPERATOR', 'CONFIRMED')),
    source        VARCHAR(1000) NOT NULL,
    confirmed_on  DATE,
    entered_by    VARCHAR(60) NOT NULL,
    entered_on    DATE NOT NULL,
    CONSTRAINT setting_basis_confirmed CHECK ((mark = 'CONFIRMED') = (confirmed_on IS NOT NULL))
);
CREATE INDEX setting_basis_family ON setting_basis (family, setting);

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-1, '*', 'GRANT_PER_PERSON', '20000.00', 'FOUND', 'strona historii operatora i regulaminy PO KL 7.2.2, 3.8 [F1][F2][F4]', '(system)', '2026-11-25'),
    (-2, '*', 'GRANT_PER_COOPERATIVE', '100000.00', 'FOUND', 'regulamin z Białegostoku, 3.8 [F2]; w Sandomierzu 200 000 zł [F4]', '(system)', '2026-11-25'),
    (-3, '*', 'PERSONS_COUNTED_LEGAL', 'EMPLOYED_PERSONS', 'FOUND', 'regulamin z Sandomierza [F4]', '(system)', '2026-11-25'),
    (-4, '*', 'MIN_FOUNDERS_NATURAL', '5', 'FOUND', 'do 2018 r., 3.8 [F25]', '(system)', '2026-11-25'),
    (-5, '*', 'MIN_FOUNDERS_NATURAL', '3', 'FOUND', 'od 31 marca 2018 r., 3.8 [F25]', '(system)', '2026-11-25'),
    (-6, '*', 'MIN_FOUNDERS_LEGAL', '2', 'KNOWLEDGE', 'ustawa o spółdzielniach socjalnych, 3.8', '(system)', '2026-11-25'),
    (-7, '*', 'TRAINING_QUARTERS', '200', 'FOUND', 'strona historii operatora: 50 godzin [F1]', '(system)', '2026-11-25'),
    (-8, '*', 'TRAINING_DAY_MINUTES', '480', 'CONVENTION', 'osiem godzin dziennie', '(system)', '2026-11-25'),
    (-9, '*', 'ATTENDANCE_THRESHOLD', '80', 'FOUND', 'p11 [F18]; u innego operatora 60 % [F19]', '(system)', '2026-11-25'),
    (-10, '*', 'SCORE_MAX', '100', 'CONVENTION', 'domyślna karta oceny, 5.3', '(system)', '2026-11-25'),
    (-11, '*', 'SCORE_THRESHOLD', '60', 'FOUND', '5.3 [F12]', '(system)', '2026-11-25'),
    (-12, '*', 'CATEGORY_THRESHOLD', '60', 'FOUND', '5.3 [F12]', '(system)', '2026-11-25'),
    (-13, '*', 'DIVERGENCE', '30', 'CONVENTION', '6.4; praktyka PO KL', '(system)', '2026-11-25'),
    (-14, '*', 'DIVERGENCE_ON_OPPOSITE', 'true', 'CONVENTION', '6.4; praktyka PO KL', '(system)', '2026-11-25'),
    (-15, '*', 'RANKING_ON', 'false', 'CONVENTION', 'sprawy rozstrzyga się osobno', '(system)', '2026-11-25'),
    (-16, '*', 'ALLOCATION', 'STRICT_ORDER', 'CONVENTION', '6.5', '(system)', '2026-11-25'),
    (-17, '*', 'PARTIAL_THRESHOLD', '70', 'CONVENTION', '6.5', '(system)', '2026-11-25'),
    (-18, '*', 'APPEAL_RESERVE', '0', 'CONVENTION', '6.5; w jednym projekcie 6 z 22 miejsc [F19]', '(system)', '2026-11-25'),
    (-19, '*', 'TIE_BREAK_CATEGORIES', 'III,IV', 'CONVENTION', '6.5', '(system)', '2026-11-25'),
    (-20, '*', 'DISADVANTAGED_STATUSES', 'UNEMPLOYED,LONG_TERM_UNEMPLOYED,JOB_SEEKER,CARER,AT_RISK', 'KNOWLEDGE', '3.1 i 3.8; art. 4 ust. 1 ustawy z 2006 r.', '(system)', '2026-11-25'),
    (-21, '*', 'TRANCHES', '80,20', 'CONVENTION', 'g18 i g22', '(system)', '2026-11-25'),
    (-22, '*', 'CORRECTION_DAYS', '3', 'CONVENTION', 'g4', '(system)', '2026-11-25'),
    (-23, '*', 'FORMAL_DAYS', '5', 'CONVENTION', 'g6', '(system)', '2026-11-25'),
    (-24, '*', 'MERIT_DAYS', '15', 'CONVENTION', 'g9', '(system)', '2026-11-25'),
    (-25, '*', 'REGISTRATION_DAYS', '30', 'CONVENTION', 'g15', '(system)', '2026-11-25'),
    (-26, '*', 'AGREEMENT_DAYS', '14', 'CONVENTION', 'g17', '(system)', '2026-11-25'),
    (-27, '*', 'FIRST_TRANCHE_DAYS', '14', 'CONVENTION', 'g18', '(system)', '2026-11-25'),
    (-28, '*', 'SPENDING_DAYS', '60', 'CONVENTION', 'g19', '(system)', '2026-11-25'),
    (-29, '*', 'SETTLEMENT_DAYS', '30', 'CONVENTION', 'g19', '(system)', '2026-11-25'),
    (-30, '*', 'SETTLEMENT_CHECK_DAYS', '14', 'CONVENTION', 'g21', '(system)', '2026-11-25'),
    (-31, '*', 'LINE_DEVIATION', '10', 'CONVENTION', 'g21', '(system)', '2026-11-25'),
    (-32, '*', 'BRIDGING_OPERATOR_CAP', '', 'FOUND', 'ogranicza tylko płaca minimalna, 3.3 [F5]', '(system)', '2026-11-25'),
    (-33, '*', 'BRIDGING_BASIC_MONTHS', '6', 'FOUND', '3.8 [F4][F10]', '(system)', '2026-11-25'),
    (-34, '*', 'BRIDGING_TOTAL_MONTHS', '12', 'FOUND', '3.8 [F1][F10]', '(system)', '2026-11-25'),
    (-35, '*', 'BRIDGING_GRACE_DAYS', '30', 'CONVENTION', 'b2', '(system)', '2026-11-25'),
    (-36, '*', 'DURABILITY_MONTHS', '12', 'FOUND', '3.8 [F8][F21]', '(system)', '2026-11-25'),
    (-37, '*', 'FIRST_VISIT_MONTHS', '3', 'CONVENTION', '3.5', '(system)', '2026-11-25'),
    (-38, '*', 'GUARANTEE_EXTRA_MONTHS', '3', 'CONVENTION', '3.10', '(system)', '2026-11-25'),
    (-39, '*', 'INCOME_CERTIFICATE_MONTHS', '1', 'KNOWLEDGE', '3.10', '(system)', '2026-11-25'),
    (-437, '*', 'SECURITY_REGISTER_ON', 'false', 'CONVENTION', 'jedno zabezpieczenie przy umowie', '(system)', '2026-11-25'),
    (-438, '*', 'SECURITY_NOTE_REQUIRED', 'true', 'KNOWLEDGE', '3.10: weksel zawsze', '(system)', '2026-11-25'),
    (-439, '*', 'SECURITY_PER_GUARANTOR', '50000.00', 'CONVENTION', '3.10', '(system)', '2026-11-25'),
    (-441, '*', 'SECURITY_INCOME_PERCENT', '150', 'CONVENTION', '3.10', '(system)', '2026-11-25'),
    (-442, '*', 'SECURITY_WARNING_DAYS', '60', 'CONVENTION', '3.10', '(system)', '2026-11-25'),
    (-443, '*', 'SECURITY_RETURN_DAYS', '30', 'CONVENTION', '3.10 i 3.11', '(system)', '2026-11-25'),
    (-431, '*', 'DE_MINIMIS_REGIME', '', 'CONVENTION', 'limit pomocy de minimis nie jest sprawdzany', '(system)', '2026-11-25'),
    (-432, '*', 'AID_RATE_DAYS', '7', 'CONVENTION', '6.7: w dniu bez tabeli ostatni ogłoszony kurs', '(system)', '2026-11-25'),
    (-433, '*', 'AID_REPORT_DAYS', '7', 'KNOWLEDGE', '8.6; rozporządzenie z 7 sierpnia 2008 o sprawozdaniach', '(system)', '2026-11-25'),
    (-434, '*', 'DE_MINIMIS_REGIME', '1998/2006', 'FOUND', '3.9 [F55]', '(system)', '2026-11-25'),
    (-435, '*', 'DE_MINIMIS_REGIME', '1407/2013', 'FOUND', '3.8 [F43]', '(system)', '2026-11-25'),
    (-436, '*', 'DE_MINIMIS_REGIME', '2023/2831', 'FOUND', '3.8 [F43]', '(system)', '2026-11-25'),
    (-40, '*', 'INTEREST_KIND', 'TAX_ARREARS', 'KNOWLEDGE', '6.6; w starszych umowach odsetki ustawowe [F8]', '(system)', '2026-11-25'),
    (-41, '*', 'INTEREST_COUNT_START_DAY', 'true', 'KNOWLEDGE', '6.6; art. 207 ustawy o finansach publicznych', '(system)', '2026-11-25'),
    (-42, '*', 'INTEREST_ROUNDING', 'FULL_PLN', 'KNOWLEDGE', '6.6; art. 63 Ordynacji podatkowej, w umowie cywilnej do sprawdzenia [F33]', '(system)', '2026-11-25'),
    (-43, '*', 'INTEREST_FREE_UP_TO', '', 'CONVENTION', '6.6: w umowie cywilnej nalicza się wszystkie', '(system)', '2026-11-25'),
    (-44, '*', 'REPLACEMENT_DAYS', '30', 'CONVENTION', '3.7 B7', '(system)', '2026-11-25'),
    (-45, '*', 'BELOW_MINIMUM_MONTHS', '3', 'FOUND', '3.8 [F25]', '(system)', '2026-11-25'),
    (-46, '*', 'ROTATION_ALERT', '2', 'CONVENTION', 'rozdz. 11, p. 1; NIK liczy zmiany osób [F26]', '(system)', '2026-11-25'),
    (-47, '*', 'LATE_DAYS', '7', 'CONVENTION', '3.2, przejście G85 do G96', '(system)', '2026-11-25'),
    (-48, '*', 'EXPLANATION_DAYS', '7', 'CONVENTION', 'g24', '(system)', '2026-11-25'),
    (-49, '*', 'REPAYMENT_DAYS', '30', 'FOUND', 'g26 [F8][F9]; 14 dni, gdy art. 207 ufp', '(system)', '2026-11-25'),
    (-50, '*', 'REPAYMENT_DAY_KIND', 'CALENDAR', 'CONVENTION', '3.9', '(system)', '2026-11-25');

-- A line of a reference table says it of itself.
ALTER TABLE reference_entry ADD COLUMN mark VARCHAR(12) DEFAULT 'UNSTATED' NOT NULL
    CHECK (mark IN ('FOUND', 'KNOWLEDGE', 'CONVENTION', 'OPERATOR', 'CONFIRMED', 'UNSTATED'));
ALTER TABLE reference_entry ADD COLUMN confirmed_on DATE;
UPDATE reference_entry SET mark = CASE
    WHEN entered_by = '(system)' AND to_be_confirmed THEN 'KNOWLEDGE'
    WHEN entered_by = '(system)' THEN 'FOUND'
    WHEN to_be_confirmed THEN 'UNSTATED'
    ELSE 'OPERATOR' END;
ALTER TABLE reference_entry ADD CONSTRAINT reference_entry_confirmed CHECK ((mark = 'CONFIRMED') = (confirmed_on IS NOT NULL));
