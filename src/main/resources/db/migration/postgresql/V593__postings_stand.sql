-- It begins proposed, is answered once and says for ever what it said at first; only of a statement that is whole. Whoever
-- approved a payout does not post it, and a confirmed posting has done what it says.
CREATE FUNCTION watch_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PROPOSED' THEN
            PERFORM refuse_to('a posting begins proposed');
        END IF;
        IF EXISTS (SELECT 1 FROM bank_statement s WHERE s.number = NEW.statement_number AND s.lines_kept <> s.line_count) THEN
            PERFORM refuse_to('a statement is posted when it is whole');
        END IF;
    ELSIF OLD.state <> 'PROPOSED' THEN
        PERFORM refuse_to('a posting is answered once');
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
                AND r.amount = NEW.amount AND r.entered_by = NEW.proposed_by AND r.answered_by = NEW.answered_by) THEN
        PERFORM refuse_to('a confirmed repayment is a confirmed payment');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER posting_watched BEFORE INSERT OR UPDATE ON posting FOR EACH ROW EXECUTE FUNCTION watch_posting();
CREATE TRIGGER posting_keeps_proposal BEFORE UPDATE OF id, statement_number, line, attempt, kind, amount, payout_reference,
    payout_amount, demand_number, found_how, note, proposed_by, proposed_on ON posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_no_delete BEFORE DELETE OR TRUNCATE ON posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The statement counts what is posted.
CREATE FUNCTION count_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE bank_statement SET posted_count = posted_count + 1, posted = posted + NEW.amount
        WHERE number = NEW.statement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER posting_counts AFTER UPDATE OF state ON posting
    FOR EACH ROW WHEN (NEW.state = 'CONFIRMED') EXECUTE FUNCTION count_posting();
CREATE FUNCTION follow_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.posted_count <> (SELECT COUNT(*) FROM posting p
            WHERE p.statement_number = NEW.number AND p.state = 'CONFIRMED')
        OR NEW.posted <> (SELECT COALESCE(SUM(p.amount), 0) FROM posting p
            WHERE p.statement_number = NEW.number AND p.state = 'CONFIRMED') THEN
        PERFORM refuse_to('what is posted is the sum of the postings');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER statement_follows_postings AFTER UPDATE OF posted_count, posted ON bank_statement
    FOR EACH ROW EXECUTE FUNCTION follow_postings();
