-- What the settings of V436 rest on.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-101, '*', 'BRIDGING_UNIT', 'PER_MEMBER', 'FOUND', 'odpowiedź instytucji pośredniczącej, 3.8 [F63]; według [F5] jedna kwota na spółdzielnię', '(system)', '2026-11-25'),
    (-102, '*', 'BRIDGING_CAP_BASIS', 'MIN_WAGE_ON_CONTRACT_DATE', 'CONVENTION', '3.9 i 6.3; rozdz. 13 p. 2', '(system)', '2026-11-25'),
    (-103, '*', 'BRIDGING_PRO_RATA', 'CALENDAR_DAYS', 'CONVENTION', '6.3', '(system)', '2026-11-25'),
    (-104, '*', 'BRIDGING_EVIDENCE_FIRST', 'true', 'CONVENTION', '3.3, miesiąc wsparcia', '(system)', '2026-11-25'),
    (-105, '*', 'BRIDGING_EXTENDED_AHEAD', '2', 'CONVENTION', 'b2: w 5. lub 6. miesiącu podstawowego', '(system)', '2026-11-25');
