-- A refusal names its ground, with the facts that make it hold, and where the case stood. Refusals from before say it in words alone.
ALTER TABLE decision ADD COLUMN ground VARCHAR(30);
ALTER TABLE decision ADD COLUMN facts VARCHAR(4000);
ALTER TABLE decision ADD COLUMN refused_at VARCHAR(30);
ALTER TABLE decision ADD CONSTRAINT decision_ground CHECK (ground IS NULL OR (outcome = 'REFUSED'
    AND ground IN ('NO_MONEY', 'NO_HEADROOM', 'EXCLUDED_ACTIVITY', 'ACCESS_NOT_MET')
    AND facts IS NOT NULL AND refused_at IN ('RANKED_RECOMMENDED', 'RANKED_RESERVE')));
