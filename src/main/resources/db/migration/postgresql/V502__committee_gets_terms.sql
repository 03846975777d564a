-- As many seats as the rules say.
ALTER TABLE assignment DROP CONSTRAINT assignment_seat_check;
ALTER TABLE assignment RENAME COLUMN seat TO seat_number;
ALTER TABLE assignment ADD CONSTRAINT assignment_seat CHECK (seat_number BETWEEN 1 AND 7);
