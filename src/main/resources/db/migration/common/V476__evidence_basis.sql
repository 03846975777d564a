-- What the settings of V440 rest on.
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-111, '*', 'BRIDGING_COSTS', 'SOCIAL_INSURANCE,RENT,UTILITIES,TELECOM,ACCOUNTING,INSURANCE,WAGES', 'KNOWLEDGE', 'b5: katalog kosztów bieżących; płace, gdzie operator je dopuszcza', '(system)', '2026-11-25'),
    (-112, '*', 'BRIDGING_CORRECTION_DAYS', '7', 'CONVENTION', 'jak g20', '(system)', '2026-11-25');
