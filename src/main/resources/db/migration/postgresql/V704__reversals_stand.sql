-- A reversal begins asked for, of what stands; it is answered once, by nobody who approved the payout, and never changes.
CREATE FUNCTION watch_reversal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.state <> 'ASKED' THEN
            PERFORM refuse_to('a reversal is answered once');
        END IF;
        IF NEW.state = 'CONFIRMED' AND (EXISTS (SELECT 1 FROM payout p
                    WHERE p.reference = NEW.payout_reference AND p.approved_by = NEW.answered_by)
                OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                    WHERE r.live_reference = NEW.payout_reference AND b.approved_by = NEW.answered_by)) THEN
            PERFORM refuse_to('whoever approved a payout does not reverse what the bank did');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state <> 'ASKED' THEN
        PERFORM refuse_to('a reversal begins asked for');
    END IF;
    IF NEW.subject = 'LINE' AND NOT EXISTS (SELECT 1 FROM posting p
            WHERE p.statement_number = NEW.statement_number AND p.line = NEW.line AND p.attempt = NEW.attempt
                AND p.state = 'CONFIRMED' AND p.live = 1
                AND (NEW.undoes = 'NOTHING' AND (p.kind = 'OTHER' OR p.bound)
                    OR NEW.undoes = 'EXECUTION' AND p.executes = NEW.payout_reference AND NOT p.bound
                    OR NEW.undoes = 'RETURN' AND p.gives_back = NEW.payout_reference AND NOT p.bound
                    OR NEW.undoes = 'PAYMENT' AND p.demand_number = NEW.demand_number
                        AND p.payment_number = NEW.payment_number)) THEN
        PERFORM refuse_to('a line is reversed when it is posted, with all that it did');
    END IF;
    IF NEW.subject <> 'LINE' AND EXISTS (SELECT 1 FROM posting p WHERE p.live = 1
            AND (NEW.undoes = 'EXECUTION' AND p.executes = NEW.payout_reference
                OR NEW.undoes = 'RETURN' AND p.gives_back = NEW.payout_reference
                OR NEW.undoes = 'PAYMENT' AND p.demand_number = NEW.demand_number
                    AND p.payment_number = NEW.payment_number)) THEN
        PERFORM refuse_to('what a statement tells is reversed with its line');
    END IF;
    IF NEW.payout_reference IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = NEW.payout_reference AND p.case_number = NEW.case_number AND p.amount = NEW.amount
                AND p.undone + 1 = NEW.turn
                AND (NEW.undoes = 'EXECUTION' AND p.state = 'EXECUTED' AND p.executed_on = NEW.bank_day
                    OR NEW.undoes = 'REJECTION' AND p.state = 'REJECTED_BY_BANK'
                    OR NEW.undoes = 'RETURN' AND p.state = 'RETURNED' AND p.came_back_on = NEW.bank_day)) THEN
        PERFORM refuse_to('what the bank did not tell is not reversed');
    END IF;
    IF NEW.undoes = 'PAYMENT' AND NOT EXISTS (SELECT 1 FROM repayment r
            WHERE r.demand_number = NEW.demand_number AND r.number = NEW.payment_number AND r.amount = NEW.amount
                AND r.state = 'CONFIRMED' AND r.reversed_on IS NULL) THEN
        PERFORM refuse_to('a payment is reversed when it counts');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reversal_watched BEFORE INSERT OR UPDATE ON reversal FOR EACH ROW EXECUTE FUNCTION watch_reversal();
CREATE TRIGGER reversal_keeps BEFORE UPDATE OF id, subject, undoes, statement_number, line, attempt, case_number,
    payout_reference, demand_number, payment_number, amount, bank_day, turn, reason, asked_by, asked_on ON reversal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reversal_no_delete BEFORE DELETE OR TRUNCATE ON reversal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What only bound a line to an answer that somebody had typed before.
ALTER TABLE posting DISABLE TRIGGER posting_watched;
UPDATE posting q SET bound = TRUE WHERE state = 'CONFIRMED' AND kind IN ('EXECUTION', 'RETURN') AND EXISTS (
    SELECT 1 FROM payout p WHERE p.reference = q.payout_reference
        AND (q.kind = 'EXECUTION' AND (p.answered_by <> q.answered_by OR p.answered_on <> q.answered_on)
            OR q.kind = 'RETURN' AND (p.returned_by <> q.answered_by OR p.returned_on <> q.answered_on)));
ALTER TABLE posting ENABLE TRIGGER posting_watched;

-- It begins proposed, is answered once and says for ever what it said at first; only of a statement that is whole. Whoever
-- approved a payout does not post it, and a confirmed posting has done what it says. After that it only waits for its reversal,
-- stays, or is reversed, which is the last of it.
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
                AND r.amount = NEW.amount AND r.entered_by = NEW.proposed_by AND r.answered_by = NEW.answered_by) THEN
        PERFORM refuse_to('a confirmed repayment is a confirmed payment');
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION watch_reversed_posting(was posting, made posting) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF was.state <> 'CONFIRMED' OR made.state <> 'CONFIRMED'
            OR (was.answered_by, was.answered_on, was.grounds, was.payment_number, was.bound)
                IS DISTINCT FROM (made.answered_by, made.answered_on, made.grounds, made.payment_number, made.bound)
            OR NOT (was.reversal IS NULL AND COALESCE(made.reversal, '') = 'ASKED'
                OR COALESCE(was.reversal, '') = 'ASKED' AND COALESCE(made.reversal, '') IN ('', 'DONE')) THEN
        PERFORM refuse_to('a posting is answered once, and reversed once');
    END IF;
    IF COALESCE(made.reversal, '') = 'ASKED' AND NOT EXISTS (SELECT 1 FROM reversal r
            WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
                AND r.live = 1)
        OR made.reversal IS NULL AND EXISTS (SELECT 1 FROM reversal r
            WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
                AND r.state <> 'REFUSED') THEN
        PERFORM refuse_to('a posting waits for a reversal that somebody asked for');
    END IF;
    IF COALESCE(made.reversal, '') = 'DONE' AND NOT EXISTS (SELECT 1 FROM reversal r
            WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
                AND r.state = 'CONFIRMED'
                AND (r.undoes = 'NOTHING'
                    OR r.undoes = 'EXECUTION' AND EXISTS (SELECT 1 FROM payout p
                        WHERE p.reference = r.payout_reference AND p.state = 'EXPORTED' AND p.undone = r.turn)
                    OR r.undoes = 'RETURN' AND EXISTS (SELECT 1 FROM payout p
                        WHERE p.reference = r.payout_reference AND p.state = 'EXECUTED' AND p.undone = r.turn)
                    OR r.undoes = 'PAYMENT' AND EXISTS (SELECT 1 FROM repayment y
                        WHERE y.demand_number = r.demand_number AND y.number = r.payment_number
                            AND y.reversed_on IS NOT NULL))) THEN
        PERFORM refuse_to('a reversed posting has undone what it did');
    END IF;
END
$$;
CREATE OR REPLACE FUNCTION follow_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.posted_count <> (SELECT COUNT(*) FROM posting p
            WHERE p.statement_number = NEW.number AND p.state = 'CONFIRMED' AND COALESCE(p.reversal, '') <> 'DONE')
        OR NEW.posted <> (SELECT COALESCE(SUM(p.amount), 0) FROM posting p
            WHERE p.statement_number = NEW.number AND p.state = 'CONFIRMED' AND COALESCE(p.reversal, '') <> 'DONE') THEN
        PERFORM refuse_to('what is posted is the sum of the postings');
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION count_posting_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE bank_statement SET posted_count = posted_count - 1, posted = posted - NEW.amount
        WHERE number = NEW.statement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER posting_counts_back AFTER UPDATE OF reversal ON posting
    FOR EACH ROW WHEN (NEW.reversal = 'DONE') EXECUTE FUNCTION count_posting_back();

-- A payout goes back only with a confirmed reversal of its own, in the same transaction.
CREATE OR REPLACE FUNCTION watch_payout() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    back BOOLEAN;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PREPARED' OR NEW.voided <> 0 OR NEW.undone <> 0 THEN
            PERFORM refuse_to('a payout begins prepared');
        END IF;
        IF EXISTS (SELECT 1 FROM payout p WHERE p.contract = NEW.contract AND p.instalment = NEW.instalment)
                AND (NEW.follows IS NULL OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = NEW.follows
                    AND p.contract = NEW.contract AND p.instalment = NEW.instalment AND p.live_instalment IS NULL)) THEN
            PERFORM refuse_to('a payout in the place of another names it');
        END IF;
        RETURN NEW;
    END IF;
    back := (OLD.state, NEW.state) IN (('EXECUTED', 'EXPORTED'), ('REJECTED_BY_BANK', 'EXPORTED'), ('RETURNED', 'EXECUTED'));
    IF NOT back AND (OLD.state, NEW.state) NOT IN (('PREPARED', 'CHECKED'), ('PREPARED', 'CANCELLED'), ('CHECKED', 'APPROVED'),
            ('CHECKED', 'CANCELLED'), ('APPROVED', 'PREPARED'), ('APPROVED', 'EXPORTED'), ('APPROVED', 'CANCELLED'),
            ('EXPORTED', 'EXECUTED'), ('EXPORTED', 'REJECTED_BY_BANK'), ('EXECUTED', 'RETURNED')) THEN
        PERFORM refuse_to('a payout moves forward, or back by a reversal');
    END IF;
    IF NEW.undone <> OLD.undone + (CASE WHEN back THEN 1 ELSE 0 END)
            OR back AND (NEW.state = 'EXPORTED' AND NEW.executed_on IS NOT NULL
                OR NEW.state = 'EXECUTED' AND NEW.came_back_on IS NOT NULL
                OR NOT EXISTS (SELECT 1 FROM reversal r WHERE r.payout_reference = NEW.reference AND r.turn = NEW.undone
                    AND r.state = 'CONFIRMED' AND (r.undoes, OLD.state::text) IN (('EXECUTION', 'EXECUTED'),
                        ('REJECTION', 'REJECTED_BY_BANK'), ('RETURN', 'RETURNED')))) THEN
        PERFORM refuse_to('a payout goes back by a reversal only');
    END IF;
    IF OLD.state = 'APPROVED' AND NEW.state = 'PREPARED' THEN
        IF NEW.voided <> OLD.voided + 1 THEN
            PERFORM refuse_to('an approval that is taken back is counted');
        END IF;
    ELSIF NEW.voided <> OLD.voided OR (NEW.state <> 'APPROVED' AND (OLD.approved_by, OLD.approved_on, OLD.approved_hash)
            IS DISTINCT FROM (NEW.approved_by, NEW.approved_on, NEW.approved_hash)) THEN
        PERFORM refuse_to('an approval is not changed');
    END IF;
    IF (back OR NEW.state <> 'EXPORTED')
            AND (OLD.exported_by, OLD.exported_on) IS DISTINCT FROM (NEW.exported_by, NEW.exported_on) THEN
        PERFORM refuse_to('an export is not changed');
    END IF;
    IF OLD.state <> 'EXPORTED' AND NOT (back AND NEW.state = 'EXPORTED')
            AND (OLD.answered_by, OLD.answered_on, OLD.executed_on)
                IS DISTINCT FROM (NEW.answered_by, NEW.answered_on, NEW.executed_on) THEN
        PERFORM refuse_to('an answer of the bank is not changed');
    END IF;
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.approved_by) THEN
        PERFORM refuse_to('whoever advised the case does not approve its payouts');
    END IF;
    IF NEW.state = 'EXPORTED' AND NOT EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = NEW.reference AND b.state = 'EXPORTED') THEN
        PERFORM refuse_to('a payout is exported in a batch');
    END IF;
    IF NEW.state = 'CANCELLED' AND EXISTS (SELECT 1 FROM batch_row r WHERE r.live_reference = NEW.reference) THEN
        PERFORM refuse_to('a payout in a batch is not cancelled');
    END IF;
    IF EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = NEW.reference AND b.approved_by IN (NEW.answered_by, NEW.returned_by)) THEN
        PERFORM refuse_to('whoever approved the batch does not answer for the bank');
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION claim_payout_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE agreement SET claimed = claimed + NEW.amount WHERE number = NEW.agreement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER payout_claims_again AFTER UPDATE ON payout FOR EACH ROW
    WHEN (OLD.live_instalment IS NULL AND NEW.live_instalment IS NOT NULL) EXECUTE FUNCTION claim_payout_again();

-- A payment is answered once; a confirmed one may be reversed, once, and is owed again.
CREATE OR REPLACE FUNCTION watch_repayment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'ENTERED' THEN
            PERFORM refuse_to('a payment begins entered');
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state = 'ENTERED' AND NEW.reversed_on IS NOT NULL
        OR OLD.state <> 'ENTERED' AND (OLD.state <> 'CONFIRMED' OR NEW.state <> 'CONFIRMED' OR OLD.reversed_on IS NOT NULL
            OR NEW.reversed_on IS NULL
            OR (OLD.answered_by, OLD.answered_on, OLD.grounds, OLD.principal_share, OLD.interest_share)
                IS DISTINCT FROM (NEW.answered_by, NEW.answered_on, NEW.grounds, NEW.principal_share, NEW.interest_share)) THEN
        PERFORM refuse_to('a payment is answered once');
    END IF;
    IF NEW.reversed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.demand_number = NEW.demand_number
            AND r.payment_number = NEW.number AND r.state = 'CONFIRMED') THEN
        PERFORM refuse_to('a payment goes back by a reversal only');
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION owe_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE demand SET returned = returned - NEW.principal_share WHERE number = NEW.demand_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER repayment_is_owed_again AFTER UPDATE OF reversed_on ON repayment FOR EACH ROW
    WHEN (NEW.reversed_on IS NOT NULL) EXECUTE FUNCTION owe_again();
