-- Whoever approved a payout or its batch does not ask to take back what the bank did with it, either.
CREATE TRIGGER reversal_not_asked_by_approver AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM payout p
            WHERE p.reference = made.payout_reference AND p.approved_by = made.asked_by)
        OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = made.payout_reference AND b.approved_by = made.asked_by))
    INSERT INTO refused_change VALUES ('whoever approved a payout does not reverse what the bank did');

-- What was typed is not taken back once a line tells it, though the line was posted after the reversal was asked for.
CREATE TRIGGER reversal_leaves_what_a_line_tells AFTER UPDATE OF state ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND made.subject <> 'LINE' AND EXISTS (SELECT 1 FROM posting p
        WHERE p.live = 1 AND p.state = 'CONFIRMED'
            AND (made.undoes = 'EXECUTION' AND p.executes = made.payout_reference
                OR made.undoes = 'RETURN' AND p.gives_back = made.payout_reference
                OR made.undoes = 'PAYMENT' AND p.demand_number = made.demand_number
                    AND p.payment_number = made.payment_number)))
    INSERT INTO refused_change VALUES ('what a statement tells is reversed with its line');

-- Whoever asks for a reversal or answers it has an account at the office.
CREATE TRIGGER reversal_from_known AFTER INSERT ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.asked_by))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER reversal_by_known AFTER UPDATE OF answered_by ON reversal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.answered_by IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
