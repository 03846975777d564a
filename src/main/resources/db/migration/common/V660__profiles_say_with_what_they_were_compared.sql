-- With which instruction of the bank a profile was compared, by whom and when. What was confirmed before says no more than that.
ALTER TABLE bank_profile ADD COLUMN confirmed_by VARCHAR(60);
ALTER TABLE bank_profile ADD COLUMN confirmed_on DATE;
ALTER TABLE bank_profile ADD COLUMN instruction VARCHAR(300);
ALTER TABLE bank_profile ADD CONSTRAINT bank_profile_compared CHECK (
    (confirmed_by IS NULL AND confirmed_on IS NULL AND instruction IS NULL)
    OR (confirmed = TRUE AND confirmed_by IS NOT NULL AND confirmed_on IS NOT NULL AND instruction IS NOT NULL));
