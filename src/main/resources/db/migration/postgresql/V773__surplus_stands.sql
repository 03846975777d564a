CREATE OR REPLACE FUNCTION watch_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state <> 'PROPOSED' THEN
        PERFORM watch_reversed_posting(OLD, NEW);
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PROPOSED' THEN
            PERFORM refuse_to('a posting begins proposed');
        END IF;
        IF EXISTS (SELECT 1 FROM bank_statement s WHERE s.number = NEW.statement_number AND s.lines_kept <> s.line_count) THEN
            PERFORM refuse_to('a statement is posted when it is whole');
        END IF;
    END IF;
    IF NEW.reversal IS NOT NULL THEN
        PERFORM refuse_to('a posting waits for a reversal that somebody asked for');
    END IF;
    IF EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = NEW.payout_reference AND p.approved_by IN (NEW.proposed_by, NEW.answered_by)) THEN
        PERFORM refuse_to('whoever approved a payout does not post it');
    END IF;
    IF NEW.state = 'CONFIRMED' AND NEW.kind = 'EXECUTION' AND NOT EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = NEW.executes AND p.state IN ('EXECUTED', 'RETURNED')) THEN
        PERFORM refuse_to('a confirmed execution executes its payout');
    END IF;
    IF NEW.state = 'CONFIRMED' AND NEW.kind = 'RETURN' AND NOT EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = NEW.gives_back AND p.state = 'RETURNED') THEN
        PERFORM refuse_to('a confirmed return gives its payout back');
    END IF;
    IF NEW.state = 'CONFIRMED' AND NEW.kind = 'REPAYMENT' AND NOT EXISTS (SELECT 1 FROM repayment r
            WHERE r.demand_number = NEW.demand_number AND r.number = NEW.payment_number AND r.state = 'CONFIRMED'
                AND r.amount = NEW.amount - NEW.surplus AND r.entered_by = NEW.proposed_by AND r.answered_by = NEW.answered_by) THEN
        PERFORM refuse_to('a confirmed repayment is a confirmed payment');
    END IF;
    RETURN NEW;
END
$$;

-- Nothing is a surplus while something is owed.
CREATE FUNCTION watch_surplus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.surplus <> OLD.surplus AND (OLD.state <> 'PROPOSED' OR EXISTS (SELECT 1 FROM demand d
            WHERE d.number = NEW.demand_number AND d.owed IS NOT NULL)) THEN
        PERFORM refuse_to('a surplus is what nothing is owed for any more');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER posting_surplus_of_a_closed_demand BEFORE UPDATE OF surplus ON posting
    FOR EACH ROW EXECUTE FUNCTION watch_surplus();
