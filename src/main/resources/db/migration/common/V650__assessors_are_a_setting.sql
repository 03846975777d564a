-- How many assess a case, and an appeal, is set by the rules; the seats of a case go up to seven.
ALTER TABLE support_rules ADD CONSTRAINT support_rules_assessors CHECK (assessors BETWEEN 2 AND 7);
