-- What the bank told without having booked it: no lines, but the reader is told how many there are.
ALTER TABLE bank_statement ADD COLUMN left_out INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE bank_statement ADD CONSTRAINT statement_left_out CHECK (left_out >= 0);
