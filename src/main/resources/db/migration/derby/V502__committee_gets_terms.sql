-- To Derby a new column is a change of every row; V504 forbids changes again.
DROP TRIGGER support_rules_stand;
-- As many seats as the rules say. The bound of two has no name, so the column is made anew.
ALTER TABLE assignment ADD COLUMN seat_number INTEGER;
UPDATE assignment SET seat_number = seat;
ALTER TABLE assignment DROP CONSTRAINT assignment_one_per_seat;
ALTER TABLE assignment DROP CONSTRAINT assignment_one_third;
ALTER TABLE assignment DROP CONSTRAINT assignment_removal;
ALTER TABLE assignment DROP COLUMN seat CASCADE;
ALTER TABLE assignment ADD CONSTRAINT assignment_one_per_seat UNIQUE (case_number, panel, seat_number);
ALTER TABLE assignment ADD CONSTRAINT assignment_one_third CHECK (panel <> 'THIRD' OR seat_number IS NULL OR seat_number = 1);
ALTER TABLE assignment ADD CONSTRAINT assignment_removal
    CHECK ((seat_number IS NULL AND removed_on IS NOT NULL AND removed_because IS NOT NULL)
        OR (seat_number IS NOT NULL AND removed_on IS NULL AND removed_because IS NULL));
ALTER TABLE assignment ADD CONSTRAINT assignment_seat CHECK (seat_number BETWEEN 1 AND 7);
