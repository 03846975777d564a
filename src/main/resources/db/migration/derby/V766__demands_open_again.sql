-- A demand that was closed opens again only with the confirmed reversal of a payment that still counts.
CREATE TRIGGER demand_opens_again AFTER UPDATE OF closed_on ON demand REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.closed_on IS NOT NULL AND (made.closed_on IS NOT NULL AND made.closed_on <> was.closed_on
        OR made.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM reversal r
            JOIN repayment p ON p.demand_number = r.demand_number AND p.number = r.payment_number
            WHERE r.demand_number = made.number AND r.state = 'CONFIRMED' AND p.reversed_on IS NULL)))
    INSERT INTO refused_change VALUES ('a demand opens again by a reversal only');

-- What a contract had released is promised to it again, never more than that.
CREATE TRIGGER commitment_promised_again AFTER INSERT ON commitment REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.contract IS NOT NULL AND (SELECT SUM(c.amount) FROM commitment c
        WHERE c.case_number = made.case_number AND c.contract = made.contract) > 0)
    INSERT INTO refused_change VALUES ('no more is promised again than was released');
