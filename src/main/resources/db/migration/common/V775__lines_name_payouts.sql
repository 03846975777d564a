-- The payout of ours that a movement out names, in clear: it is no one's personal value, and what a statement tells executed is
-- neither called rejected nor paid again.
ALTER TABLE statement_line ADD COLUMN names_payout VARCHAR(40);
CREATE INDEX statement_line_names ON statement_line (names_payout);
