-- What came in above what was demanded has a place of its own in the ledger: it is no money of the edition.
ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_accounts;
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_accounts CHECK (
    (movement = 'PLAN' AND ((amount > 0 AND taken_from = 'FUNDER' AND brought_to = 'FREE')
        OR (amount < 0 AND taken_from = 'FREE' AND brought_to = 'FUNDER')))
    OR (movement = 'RESERVE' AND ((amount > 0 AND taken_from = 'FREE' AND brought_to = 'RESERVED')
        OR (amount < 0 AND taken_from = 'RESERVED' AND brought_to = 'FREE')))
    OR (movement = 'AGREE' AND ((amount > 0 AND taken_from = 'RESERVED' AND brought_to = 'AGREED')
        OR (amount < 0 AND taken_from = 'AGREED' AND brought_to = 'RESERVED')))
    OR (movement = 'PAY' AND ((amount > 0 AND taken_from = 'AGREED' AND brought_to = 'PAID')
        OR (amount < 0 AND taken_from = 'PAID' AND brought_to = 'AGREED')))
    OR (movement = 'SETTLE' AND amount > 0 AND taken_from = 'PAID' AND brought_to = 'SETTLED')
    OR (movement = 'RETURN' AND ((amount > 0 AND taken_from = 'PAID' AND brought_to = 'RETURNED')
        OR (amount < 0 AND taken_from = 'RETURNED' AND brought_to = 'PAID')))
    OR (movement = 'OVERPAY' AND ((amount > 0 AND taken_from = 'OUTSIDE' AND brought_to = 'SURPLUS')
        OR (amount < 0 AND taken_from = 'SURPLUS' AND brought_to = 'OUTSIDE'))));

INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
SELECT 'OVERPAY', 'surplus ' || p.statement_number || '/' || TRIM(CAST(p.line AS CHAR(20))) || '/'
        || TRIM(CAST(p.attempt AS CHAR(20))),
    CASE WHEN (SELECT COUNT(*) FROM demand_part t JOIN payout o ON o.reference = t.payout_reference
        WHERE t.demand_number = d.number AND o.kind = 'TRANCHE') > 0 THEN 'GRANTS' ELSE 'BRIDGING' END,
    f.edition_code, f.number, p.surplus, l.booked_on, 'OUTSIDE', 'SURPLUS'
FROM posting p JOIN demand d ON d.number = p.demand_number JOIN case_file f ON f.number = d.case_number
    JOIN statement_line l ON l.statement_number = p.statement_number AND l.line = p.line
WHERE p.state = 'CONFIRMED' AND p.surplus > 0;

INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
SELECT 'OVERPAY', 'reversed ' || p.statement_number || '/' || TRIM(CAST(p.line AS CHAR(20))) || '/'
        || TRIM(CAST(p.attempt AS CHAR(20))),
    CASE WHEN (SELECT COUNT(*) FROM demand_part t JOIN payout o ON o.reference = t.payout_reference
        WHERE t.demand_number = d.number AND o.kind = 'TRANCHE') > 0 THEN 'GRANTS' ELSE 'BRIDGING' END,
    f.edition_code, f.number, -p.surplus, r.answered_on, 'SURPLUS', 'OUTSIDE'
FROM posting p JOIN demand d ON d.number = p.demand_number JOIN case_file f ON f.number = d.case_number
    JOIN reversal r ON r.statement_number = p.statement_number AND r.line = p.line AND r.attempt = p.attempt
WHERE r.state = 'CONFIRMED' AND r.undoes = 'PAYMENT' AND p.surplus > 0;
