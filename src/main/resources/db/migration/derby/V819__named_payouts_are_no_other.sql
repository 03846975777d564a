-- What tells an execution that can be posted is posted as nothing else.
CREATE TRIGGER posting_other_is_no_execution AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'OTHER' AND EXISTS (SELECT 1 FROM statement_line l
        JOIN payout p ON p.reference = l.names_payout AND l.amount = -p.amount
        WHERE l.statement_number = made.statement_number AND l.line = made.line
            AND p.state = 'EXPORTED' AND p.exported_on <= l.booked_on
            AND NOT EXISTS (SELECT 1 FROM posting o WHERE o.executes = p.reference OR o.moves = l.movement)))
    INSERT INTO refused_change VALUES ('a line that tells an execution is posted as one');

-- Whoever approved a payout or its batch does not say either that a line that names it is something else.
CREATE TRIGGER posting_other_not_proposed_by_approver AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'OTHER' AND EXISTS (SELECT 1 FROM statement_line l
        JOIN payout p ON p.reference = l.names_payout
        WHERE l.statement_number = made.statement_number AND l.line = made.line
            AND (p.approved_by = made.proposed_by OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                WHERE r.live_reference = p.reference AND b.approved_by = made.proposed_by))))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not post it');
CREATE TRIGGER posting_other_not_confirmed_by_approver AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'OTHER' AND made.state = 'CONFIRMED' AND EXISTS (SELECT 1 FROM statement_line l
        JOIN payout p ON p.reference = l.names_payout
        WHERE l.statement_number = made.statement_number AND l.line = made.line
            AND (p.approved_by = made.answered_by OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                WHERE r.live_reference = p.reference AND b.approved_by = made.answered_by))))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not post it');
