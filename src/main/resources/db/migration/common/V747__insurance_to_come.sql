-- Somebody may be insured from a day to come, as activity may begin later; the registration is handed in after it.
ALTER TABLE cooperative DROP CONSTRAINT cooperative_insured;
ALTER TABLE cooperative ADD CONSTRAINT cooperative_insured CHECK (
    (insured_since IS NULL AND insurance_registered_on IS NULL AND insurance_due IS NULL)
    OR (insured_since IS NOT NULL AND insurance_due IS NOT NULL AND insurance_due >= insured_since));
