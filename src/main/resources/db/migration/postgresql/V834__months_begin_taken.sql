-- A month begins as one of the cooperative of its case: only so is it seen that the cooperative has it already in another case.
CREATE FUNCTION month_begins_taken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.cooperative_krs IS NULL OR NEW.cooperative_month IS NULL
        OR NOT EXISTS (SELECT 1 FROM cooperative c
            WHERE c.case_number = NEW.case_number AND c.krs = NEW.cooperative_krs) THEN
        PERFORM refuse_to('a month begins as one of its cooperative');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_month_begins_taken BEFORE INSERT ON bridging_month
    FOR EACH ROW EXECUTE FUNCTION month_begins_taken();
