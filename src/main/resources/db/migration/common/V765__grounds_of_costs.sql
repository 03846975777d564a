-- Where a grant is settled by unit rates nothing is bought and no cost is proved: such grounds do not exist there.
ALTER TABLE breach_ground ADD COLUMN of_costs BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE breach_ground SET of_costs = TRUE WHERE code IN ('B1', 'B9');
