-- Whoever ruled on the cuts of a negotiation does not decide the appeal of the case; cuts that the group accepted were agreed on.
CREATE FUNCTION watch_ruling_on_cuts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM negotiation_outcome o
            WHERE o.case_number = NEW.case_number AND o.kind <> 'ACCEPTED' AND o.ended_by = NEW.decided_by) THEN
        PERFORM refuse_to('whoever ruled on the cuts does not decide the appeal');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER appeal_ruling_not_by_cutter BEFORE INSERT ON appeal_ruling
    FOR EACH ROW EXECUTE FUNCTION watch_ruling_on_cuts();
