-- Who looks after a person while no case does: until somebody else takes over, whoever registered the person.
ALTER TABLE participant ADD COLUMN advisor VARCHAR(60);
UPDATE participant SET advisor = registered_by;
ALTER TABLE participant ADD CONSTRAINT participant_has_advisor CHECK (advisor IS NOT NULL);
