-- A reversal begins asked for, of what stands; it is answered once, by nobody who approved the payout, and never changes.
CREATE TRIGGER reversal_begins_asked AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'ASKED')
    INSERT INTO refused_change VALUES ('a reversal begins asked for');
CREATE TRIGGER reversal_is_answered_once AFTER UPDATE ON reversal REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'ASKED')
    INSERT INTO refused_change VALUES ('a reversal is answered once');
CREATE TRIGGER reversal_keeps AFTER UPDATE OF id, subject, undoes, statement_number, line, attempt, case_number,
    payout_reference, demand_number, payment_number, amount, bank_day, turn, reason, asked_by, asked_on ON reversal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was asked for is not changed');
CREATE TRIGGER reversal_no_delete AFTER DELETE ON reversal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('reversal is never deleted');
CREATE TRIGGER reversal_of_a_confirmed_line AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.subject = 'LINE' AND NOT EXISTS (SELECT 1 FROM posting p
        WHERE p.statement_number = made.statement_number AND p.line = made.line AND p.attempt = made.attempt
            AND p.state = 'CONFIRMED' AND p.live = 1
            AND (made.undoes = 'NOTHING' AND (p.kind = 'OTHER' OR p.bound)
                OR made.undoes = 'EXECUTION' AND p.executes = made.payout_reference AND NOT p.bound
                OR made.undoes = 'RETURN' AND p.gives_back = made.payout_reference AND NOT p.bound
                OR made.undoes = 'PAYMENT' AND p.demand_number = made.demand_number
                    AND p.payment_number = made.payment_number)))
    INSERT INTO refused_change VALUES ('a line is reversed when it is posted, with all that it did');
CREATE TRIGGER reversal_told_by_a_line AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.subject <> 'LINE' AND EXISTS (SELECT 1 FROM posting p WHERE p.live = 1
        AND (made.undoes = 'EXECUTION' AND p.executes = made.payout_reference
            OR made.undoes = 'RETURN' AND p.gives_back = made.payout_reference
            OR made.undoes = 'PAYMENT' AND p.demand_number = made.demand_number
                AND p.payment_number = made.payment_number)))
    INSERT INTO refused_change VALUES ('what a statement tells is reversed with its line');
CREATE TRIGGER reversal_of_what_the_bank_told AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.payout_reference IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payout p
        WHERE p.reference = made.payout_reference AND p.case_number = made.case_number AND p.amount = made.amount
            AND p.undone + 1 = made.turn
            AND (made.undoes = 'EXECUTION' AND p.state = 'EXECUTED' AND p.executed_on = made.bank_day
                OR made.undoes = 'REJECTION' AND p.state = 'REJECTED_BY_BANK'
                OR made.undoes = 'RETURN' AND p.state = 'RETURNED' AND p.came_back_on = made.bank_day)))
    INSERT INTO refused_change VALUES ('what the bank did not tell is not reversed');
CREATE TRIGGER reversal_of_a_counted_payment AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.undoes = 'PAYMENT' AND NOT EXISTS (SELECT 1 FROM repayment r
        WHERE r.demand_number = made.demand_number AND r.number = made.payment_number AND r.amount = made.amount
            AND r.state = 'CONFIRMED' AND r.reversed_on IS NULL))
    INSERT INTO refused_change VALUES ('a payment is reversed when it counts');
CREATE TRIGGER reversal_not_by_approver AFTER UPDATE OF answered_by ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND (EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = made.payout_reference AND p.approved_by = made.answered_by)
        OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = made.payout_reference AND b.approved_by = made.answered_by)))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not reverse what the bank did');

-- A posting is answered once; after that it only waits for its reversal, stays, or is reversed, which is the last of it.
DROP TRIGGER posting_is_answered_once;
DROP TRIGGER statement_follows_postings;
UPDATE posting SET bound = TRUE WHERE state = 'CONFIRMED' AND kind IN ('EXECUTION', 'RETURN') AND EXISTS (
    SELECT 1 FROM payout p WHERE p.reference = posting.payout_reference
        AND (posting.kind = 'EXECUTION' AND (p.answered_by <> posting.answered_by OR p.answered_on <> posting.answered_on)
            OR posting.kind = 'RETURN' AND (p.returned_by <> posting.answered_by OR p.returned_on <> posting.answered_on)));
CREATE TRIGGER posting_is_answered_once AFTER UPDATE ON posting REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN ((was.state <> 'PROPOSED' AND (was.state <> made.state OR was.state = 'REFUSED'
            OR NOT (was.reversal IS NULL AND made.reversal = 'ASKED'
                OR was.reversal = 'ASKED' AND (made.reversal IS NULL OR made.reversal = 'DONE'))))
        OR COALESCE(was.reversal, '') = 'DONE'
        OR (was.state = 'PROPOSED' AND made.reversal IS NOT NULL))
    INSERT INTO refused_change VALUES ('a posting is answered once, and reversed once');
CREATE TRIGGER posting_keeps_answer AFTER UPDATE OF answered_by, answered_on, grounds, payment_number, bound ON posting
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'PROPOSED')
    INSERT INTO refused_change VALUES ('an answer is not changed');
CREATE TRIGGER posting_waits_for_reversal AFTER UPDATE OF reversal ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN ((made.reversal = 'ASKED' AND NOT EXISTS (SELECT 1 FROM reversal r
            WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
                AND r.live = 1))
        OR (made.reversal IS NULL AND EXISTS (SELECT 1 FROM reversal r
            WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
                AND r.state <> 'REFUSED')))
    INSERT INTO refused_change VALUES ('a posting waits for a reversal that somebody asked for');
CREATE TRIGGER posting_is_undone AFTER UPDATE OF reversal ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reversal = 'DONE' AND NOT EXISTS (SELECT 1 FROM reversal r
        WHERE r.statement_number = made.statement_number AND r.line = made.line AND r.attempt = made.attempt
            AND r.state = 'CONFIRMED'
            AND (r.undoes = 'NOTHING'
                OR r.undoes = 'EXECUTION' AND EXISTS (SELECT 1 FROM payout p
                    WHERE p.reference = r.payout_reference AND p.state = 'EXPORTED' AND p.undone = r.turn)
                OR r.undoes = 'RETURN' AND EXISTS (SELECT 1 FROM payout p
                    WHERE p.reference = r.payout_reference AND p.state = 'EXECUTED' AND p.undone = r.turn)
                OR r.undoes = 'PAYMENT' AND EXISTS (SELECT 1 FROM repayment y WHERE y.demand_number = r.demand_number
                    AND y.number = r.payment_number AND y.reversed_on IS NOT NULL))))
    INSERT INTO refused_change VALUES ('a reversed posting has undone what it did');
CREATE TRIGGER posting_counts_back AFTER UPDATE OF reversal ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reversal = 'DONE')
    UPDATE bank_statement SET posted_count = posted_count - 1, posted = posted - made.amount
        WHERE number = made.statement_number;
CREATE TRIGGER statement_follows_postings AFTER UPDATE OF posted_count, posted ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.posted_count <> (SELECT COUNT(*) FROM posting p
            WHERE p.statement_number = made.number AND p.state = 'CONFIRMED' AND COALESCE(p.reversal, '') <> 'DONE')
        OR made.posted <> (SELECT COALESCE(SUM(p.amount), 0) FROM posting p
            WHERE p.statement_number = made.number AND p.state = 'CONFIRMED' AND COALESCE(p.reversal, '') <> 'DONE'))
    INSERT INTO refused_change VALUES ('what is posted is the sum of the postings');

-- A payout goes back only with a confirmed reversal of its own, in the same transaction.
DROP TRIGGER payout_moves_forward;
DROP TRIGGER payout_keeps_answer;
CREATE TRIGGER payout_moves_forward AFTER UPDATE ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = 'PREPARED' AND made.state IN ('CHECKED', 'CANCELLED'))
        OR (was.state = 'CHECKED' AND made.state IN ('APPROVED', 'CANCELLED'))
        OR (was.state = 'APPROVED' AND made.state IN ('PREPARED', 'EXPORTED', 'CANCELLED'))
        OR (was.state = 'EXPORTED' AND made.state IN ('EXECUTED', 'REJECTED_BY_BANK'))
        OR (was.state = 'EXECUTED' AND made.state IN ('RETURNED', 'EXPORTED'))
        OR (was.state = 'REJECTED_BY_BANK' AND made.state = 'EXPORTED')
        OR (was.state = 'RETURNED' AND made.state = 'EXECUTED')))
    INSERT INTO refused_change VALUES ('a payout moves forward, or back by a reversal');
CREATE TRIGGER payout_goes_back AFTER UPDATE ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN ((was.state = 'EXECUTED' AND made.state = 'EXPORTED'
            OR was.state = 'REJECTED_BY_BANK' AND made.state = 'EXPORTED'
            OR was.state = 'RETURNED' AND made.state = 'EXECUTED')
        AND (made.undone <> was.undone + 1 OR (made.state = 'EXPORTED' AND made.executed_on IS NOT NULL)
            OR (made.state = 'EXECUTED' AND (made.came_back_on IS NOT NULL OR made.executed_on <> was.executed_on))
            OR NOT EXISTS (SELECT 1 FROM reversal r WHERE r.payout_reference = made.reference AND r.turn = made.undone
                AND r.state = 'CONFIRMED' AND (r.undoes = 'EXECUTION' AND was.state = 'EXECUTED'
                    OR r.undoes = 'REJECTION' AND was.state = 'REJECTED_BY_BANK'
                    OR r.undoes = 'RETURN' AND was.state = 'RETURNED'))))
    INSERT INTO refused_change VALUES ('a payout goes back by a reversal only');
CREATE TRIGGER payout_counts_reversals AFTER UPDATE OF undone ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT (was.state = 'EXECUTED' AND made.state = 'EXPORTED'
        OR was.state = 'REJECTED_BY_BANK' AND made.state = 'EXPORTED'
        OR was.state = 'RETURNED' AND made.state = 'EXECUTED'))
    INSERT INTO refused_change VALUES ('a payout goes back by a reversal only');
CREATE TRIGGER payout_begins_whole AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.undone <> 0)
    INSERT INTO refused_change VALUES ('nothing of a new payout was reversed');
CREATE TRIGGER payout_keeps_answer AFTER UPDATE OF answered_by, answered_on, executed_on ON payout
    REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> 'EXPORTED' AND made.state <> 'EXPORTED'
        AND NOT (COALESCE(made.answered_by, '') = COALESCE(was.answered_by, '')
            AND COALESCE(made.answered_on, DATE('1900-01-01')) = COALESCE(was.answered_on, DATE('1900-01-01'))
            AND COALESCE(made.executed_on, DATE('1900-01-01')) = COALESCE(was.executed_on, DATE('1900-01-01'))))
    INSERT INTO refused_change VALUES ('an answer of the bank is not changed');
CREATE TRIGGER payout_claims_again AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.live_instalment IS NULL AND made.live_instalment IS NOT NULL)
    UPDATE agreement SET claimed = claimed + made.amount WHERE number = made.agreement_number;

-- A payment is answered once; a confirmed one may be reversed, once, and is owed again.
DROP TRIGGER repayment_is_answered_once;
CREATE TRIGGER repayment_is_answered_once AFTER UPDATE ON repayment REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN ((was.state <> 'ENTERED' AND NOT (was.state = 'CONFIRMED' AND made.state = 'CONFIRMED'
            AND was.reversed_on IS NULL AND made.reversed_on IS NOT NULL))
        OR (was.state = 'ENTERED' AND made.reversed_on IS NOT NULL))
    INSERT INTO refused_change VALUES ('a payment is answered once');
CREATE TRIGGER repayment_keeps_answer AFTER UPDATE OF answered_by, answered_on, grounds, principal_share, interest_share
    ON repayment REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'ENTERED')
    INSERT INTO refused_change VALUES ('an answer is not changed');
CREATE TRIGGER repayment_goes_back AFTER UPDATE OF reversed_on ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM reversal r WHERE r.demand_number = made.demand_number
        AND r.payment_number = made.number AND r.state = 'CONFIRMED'))
    INSERT INTO refused_change VALUES ('a payment goes back by a reversal only');
CREATE TRIGGER repayment_is_owed_again AFTER UPDATE OF reversed_on ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reversed_on IS NOT NULL)
    UPDATE demand SET returned = returned - made.principal_share WHERE number = made.demand_number;
