-- Assessors sit in panels: the first two, the third one, and two new ones for each kind of appeal.
ALTER TABLE assignment ADD COLUMN panel VARCHAR(12) DEFAULT 'FIRST' NOT NULL;
ALTER TABLE assignment ADD CONSTRAINT assignment_panel
    CHECK (panel IN ('FIRST', 'THIRD', 'FORM_APPEAL', 'MERIT_APPEAL'));
ALTER TABLE assignment ADD CONSTRAINT assignment_one_third CHECK (panel <> 'THIRD' OR seat IS NULL OR seat = 1);
ALTER TABLE assignment DROP CONSTRAINT assignment_one_per_seat;
ALTER TABLE assignment ADD CONSTRAINT assignment_one_per_seat UNIQUE (case_number, panel, seat);

-- Whether one positive and one negative card call for a third assessor, however near their points are.
ALTER TABLE support_rules ADD COLUMN divergence_on_opposite BOOLEAN DEFAULT TRUE NOT NULL;
