-- It begins proposed, is answered once and says for ever what it said at first; only of a statement that is whole.
CREATE TRIGGER posting_begins_proposed AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'PROPOSED')
    INSERT INTO refused_change VALUES ('a posting begins proposed');
CREATE TRIGGER posting_of_a_whole_statement AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM bank_statement s
        WHERE s.number = made.statement_number AND s.lines_kept <> s.line_count))
    INSERT INTO refused_change VALUES ('a statement is posted when it is whole');
CREATE TRIGGER posting_is_answered_once AFTER UPDATE ON posting REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'PROPOSED')
    INSERT INTO refused_change VALUES ('a posting is answered once');
CREATE TRIGGER posting_keeps_proposal AFTER UPDATE OF id, statement_number, line, attempt, kind, amount, payout_reference,
    payout_amount, demand_number, found_how, note, proposed_by, proposed_on ON posting
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was proposed is not changed');
CREATE TRIGGER posting_no_delete AFTER DELETE ON posting
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('posting is never deleted');

-- Whoever approved a payout neither proposes nor confirms what the bank did with it.
CREATE TRIGGER posting_not_proposed_by_approver AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM payout p
        WHERE p.reference = made.payout_reference AND p.approved_by = made.proposed_by))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not post it');
CREATE TRIGGER posting_not_confirmed_by_approver AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM payout p
        WHERE p.reference = made.payout_reference AND p.approved_by = made.answered_by))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not post it');

-- A confirmed posting has done what it says, in the same transaction.
CREATE TRIGGER posting_has_executed AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND made.kind = 'EXECUTION' AND NOT EXISTS (SELECT 1 FROM payout p
        WHERE p.reference = made.executes AND p.state IN ('EXECUTED', 'RETURNED')))
    INSERT INTO refused_change VALUES ('a confirmed execution executes its payout');
CREATE TRIGGER posting_has_given_back AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND made.kind = 'RETURN' AND NOT EXISTS (SELECT 1 FROM payout p
        WHERE p.reference = made.gives_back AND p.state = 'RETURNED'))
    INSERT INTO refused_change VALUES ('a confirmed return gives its payout back');
CREATE TRIGGER posting_has_paid AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND made.kind = 'REPAYMENT' AND NOT EXISTS (SELECT 1 FROM repayment r
        WHERE r.demand_number = made.demand_number AND r.number = made.payment_number AND r.state = 'CONFIRMED'
            AND r.amount = made.amount AND r.entered_by = made.proposed_by AND r.answered_by = made.answered_by))
    INSERT INTO refused_change VALUES ('a confirmed repayment is a confirmed payment');

-- The statement counts what is posted.
CREATE TRIGGER posting_counts AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED')
    UPDATE bank_statement SET posted_count = posted_count + 1, posted = posted + made.amount
        WHERE number = made.statement_number;
CREATE TRIGGER statement_follows_postings AFTER UPDATE OF posted_count, posted ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.posted_count <> (SELECT COUNT(*) FROM posting p
            WHERE p.statement_number = made.number AND p.state = 'CONFIRMED')
        OR made.posted <> (SELECT COALESCE(SUM(p.amount), 0) FROM posting p
            WHERE p.statement_number = made.number AND p.state = 'CONFIRMED'))
    INSERT INTO refused_change VALUES ('what is posted is the sum of the postings');
