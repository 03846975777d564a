-- A movement may take an earlier one back; the two of one statement that cancel each other name each other, and neither counts.
ALTER TABLE statement_line ADD COLUMN storno BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE statement_line ADD COLUMN cancels INTEGER;
ALTER TABLE statement_line ADD CONSTRAINT statement_line_cancels_another CHECK (cancels <> line);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_cancelled_pays_nothing CHECK (
    names_payout IS NULL OR (cancels IS NULL AND NOT storno));
