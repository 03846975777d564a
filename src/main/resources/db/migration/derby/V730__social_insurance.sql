-- The registration for social insurance has its days, and the rules a term for it.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN social_insurance_days INTEGER DEFAULT 7 NOT NULL;
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
ALTER TABLE cooperative ADD COLUMN insured_since DATE;
ALTER TABLE cooperative ADD COLUMN insurance_registered_on DATE;
ALTER TABLE cooperative ADD COLUMN insurance_due DATE;
ALTER TABLE cooperative ADD CONSTRAINT cooperative_insured CHECK (
    (insured_since IS NULL AND insurance_registered_on IS NULL AND insurance_due IS NULL)
    OR (insured_since IS NOT NULL AND insurance_registered_on IS NOT NULL AND insurance_due >= insured_since));
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-73001, '*', 'SOCIAL_INSURANCE_DAYS', '7', 'KNOWLEDGE', 'art. 36 ust. 4 i art. 43 ustawy o systemie ubezpieczeń społecznych; tekstu nie czytano', '(system)', '2026-11-29');
