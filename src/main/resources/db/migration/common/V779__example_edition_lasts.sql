-- The example edition takes cases as long as the clock of a demonstration can go.
UPDATE edition SET open_until = '2035-12-31' WHERE code = 'WZOR-1' AND open_until = '2029-12-31';
