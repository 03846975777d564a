-- A movement may take an earlier one back; the two of one statement that cancel each other name each other, and neither counts.
DROP TRIGGER statement_line_no_update;
ALTER TABLE statement_line ADD COLUMN storno BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE statement_line ADD COLUMN cancels INTEGER;
ALTER TABLE statement_line ADD CONSTRAINT statement_line_cancels_another CHECK (cancels <> line);
ALTER TABLE statement_line ADD CONSTRAINT statement_line_cancelled_pays_nothing CHECK (
    names_payout IS NULL OR (cancels IS NULL AND NOT storno));
CREATE TRIGGER statement_line_no_update AFTER UPDATE ON statement_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank said is not changed');
