-- What tells an execution that can be posted is posted as nothing else; whoever approved a payout or its batch does not say
-- either that a line that names it is something else.
CREATE FUNCTION watch_other_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM statement_line l
            JOIN payout p ON p.reference = l.names_payout AND l.amount = -p.amount
            WHERE l.statement_number = NEW.statement_number AND l.line = NEW.line
                AND p.state = 'EXPORTED' AND p.exported_on <= l.booked_on
                AND NOT EXISTS (SELECT 1 FROM posting o WHERE o.executes = p.reference OR o.moves = l.movement)) THEN
        PERFORM refuse_to('a line that tells an execution is posted as one');
    END IF;
    IF TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM statement_line l
            JOIN payout p ON p.reference = l.names_payout
            WHERE l.statement_number = NEW.statement_number AND l.line = NEW.line
                AND (p.approved_by = NEW.proposed_by OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                    WHERE r.live_reference = p.reference AND b.approved_by = NEW.proposed_by))) THEN
        PERFORM refuse_to('whoever approved a payout does not post it');
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state = 'CONFIRMED' AND EXISTS (SELECT 1 FROM statement_line l
            JOIN payout p ON p.reference = l.names_payout
            WHERE l.statement_number = NEW.statement_number AND l.line = NEW.line
                AND (p.approved_by = NEW.answered_by OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                    WHERE r.live_reference = p.reference AND b.approved_by = NEW.answered_by))) THEN
        PERFORM refuse_to('whoever approved a payout does not post it');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER posting_other_watched BEFORE INSERT OR UPDATE OF state ON posting
    FOR EACH ROW WHEN (NEW.kind = 'OTHER') EXECUTE FUNCTION watch_other_posting();
