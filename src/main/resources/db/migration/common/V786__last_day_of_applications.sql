-- Until which day an edition takes applications, beside the days of its call. Without one they are taken on any day, as before.
ALTER TABLE edition ADD COLUMN applications_until DATE;
ALTER TABLE edition ADD CONSTRAINT edition_takes_applications_long_enough
    CHECK (applications_until IS NULL OR applications_until >= open_until);
