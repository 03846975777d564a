-- What a statement tells executed is not called rejected, and nothing is ordered in its place, whatever its line is posted as.
CREATE OR REPLACE FUNCTION watch_told_executed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'REJECTED_BY_BANK' AND OLD.state <> NEW.state AND EXISTS (SELECT 1 FROM statement_line l
            WHERE l.names_payout = NEW.reference AND l.amount = -NEW.amount) THEN
        PERFORM refuse_to('a statement tells that the payout was executed');
    END IF;
    IF NEW.state = 'EXPORTED' AND OLD.state <> NEW.state AND EXISTS (SELECT 1 FROM payout b
            JOIN statement_line l ON l.names_payout = b.reference AND l.amount = -b.amount
            WHERE b.case_number = NEW.case_number AND b.kind = NEW.kind AND b.instalment = NEW.instalment
                AND b.state = 'REJECTED_BY_BANK') THEN
        PERFORM refuse_to('a statement tells that the payout before was executed');
    END IF;
    RETURN NEW;
END
$$;
