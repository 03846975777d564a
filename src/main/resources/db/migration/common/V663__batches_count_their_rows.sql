-- How many rows a batch was gathered with: no other is slipped in later. Batches of before take none either.
ALTER TABLE batch ADD COLUMN row_count INTEGER;
