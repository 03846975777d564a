-- What a statement tells executed is not called rejected, whatever its line is posted as.
DROP TRIGGER payout_rejected_untold;
DROP TRIGGER payout_ordered_once;
CREATE TRIGGER payout_rejected_untold AFTER UPDATE OF state ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'REJECTED_BY_BANK' AND EXISTS (SELECT 1 FROM statement_line l
        WHERE l.names_payout = made.reference AND l.amount = -made.amount))
    INSERT INTO refused_change VALUES ('a statement tells that the payout was executed');

-- Nothing is ordered in its place.
CREATE TRIGGER payout_ordered_once AFTER UPDATE OF state ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state = 'EXPORTED' AND EXISTS (SELECT 1 FROM payout b
        JOIN statement_line l ON l.names_payout = b.reference AND l.amount = -b.amount
        WHERE b.case_number = made.case_number AND b.kind = made.kind AND b.instalment = made.instalment
            AND b.state = 'REJECTED_BY_BANK'))
    INSERT INTO refused_change VALUES ('a statement tells that the payout before was executed');
