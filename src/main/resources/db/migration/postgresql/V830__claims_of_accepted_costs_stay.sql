-- What proved a cost that was accepted proves it for good: nobody takes the document away and claims it again.
CREATE FUNCTION keep_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM refuse_to('a claim on a document is not changed');
    END IF;
    IF EXISTS (SELECT 1 FROM settlement s
            WHERE s.case_number = OLD.case_number AND s.state = 'ACCEPTED' AND OLD.kind = 'GRANT')
        OR EXISTS (SELECT 1 FROM bridging_month m WHERE m.case_number = OLD.case_number
            AND m.number = OLD.instalment AND m.settled_on IS NOT NULL AND OLD.kind = 'BRIDGING') THEN
        PERFORM refuse_to('a document that proved an accepted cost stays claimed');
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER invoice_claim_stays BEFORE UPDATE OR DELETE ON invoice_claim FOR EACH ROW EXECUTE FUNCTION keep_claim();
