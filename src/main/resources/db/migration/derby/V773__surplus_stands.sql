DROP TRIGGER posting_has_paid;
CREATE TRIGGER posting_has_paid AFTER UPDATE OF state ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'CONFIRMED' AND made.kind = 'REPAYMENT' AND made.reversal IS NULL
        AND NOT EXISTS (SELECT 1 FROM repayment r
            WHERE r.demand_number = made.demand_number AND r.number = made.payment_number AND r.state = 'CONFIRMED'
                AND r.amount = made.amount - made.surplus AND r.entered_by = made.proposed_by
                AND r.answered_by = made.answered_by))
    INSERT INTO refused_change VALUES ('a confirmed repayment is a confirmed payment');
-- Nothing is a surplus while something is owed.
CREATE TRIGGER posting_surplus_of_a_closed_demand AFTER UPDATE OF surplus ON posting REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.surplus <> was.surplus AND (was.state <> 'PROPOSED' OR EXISTS (SELECT 1 FROM demand d
        WHERE d.number = made.demand_number AND d.owed IS NOT NULL)))
    INSERT INTO refused_change VALUES ('a surplus is what nothing is owed for any more');
