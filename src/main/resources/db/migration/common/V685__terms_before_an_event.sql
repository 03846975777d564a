-- A term that is counted back, such as so many days before a security expires, ends before its event.
ALTER TABLE obligation DROP CONSTRAINT obligation_runs_forward;
ALTER TABLE obligation ADD CONSTRAINT obligation_runs_forward CHECK (
    (due >= term_from OR term_unit = 'DAYS_BEFORE') AND (closed_on IS NULL OR closed_on >= opened_on));
