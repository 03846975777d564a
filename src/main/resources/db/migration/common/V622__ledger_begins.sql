-- What stands already becomes entries, in the order in which no sum exceeds the one before it.
INSERT INTO ledger_position (case_number, purpose, edition_code)
    SELECT DISTINCT f.number, c.purpose, f.edition_code FROM commitment c JOIN case_file f ON f.number = c.case_number;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'PLAN', 'budget ' || b.edition_code || '/1', b.purpose, b.edition_code, CAST(NULL AS VARCHAR(17)), b.amount,
        CURRENT_DATE, 'FUNDER', 'FREE' FROM budget b WHERE b.amount > 0;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'RESERVE', 'promise ' || TRIM(CAST(c.id AS CHAR(20))), c.purpose, f.edition_code, f.number, c.amount,
        c.committed_on, 'FREE', 'RESERVED' FROM commitment c JOIN case_file f ON f.number = c.case_number WHERE c.amount > 0;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'AGREE', 'agreement ' || a.number, 'GRANTS', f.edition_code, f.number, a.amount, a.signed_on, 'RESERVED', 'AGREED'
    FROM agreement a JOIN case_file f ON f.number = a.case_number;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'AGREE', 'contract ' || b.contract, 'BRIDGING', f.edition_code, f.number, b.amount, b.signed_on, 'RESERVED', 'AGREED'
    FROM bridging_support b JOIN case_file f ON f.number = b.case_number WHERE b.contract IS NOT NULL;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'PAY', 'payout ' || p.reference, CASE WHEN p.kind = 'TRANCHE' THEN 'GRANTS' ELSE 'BRIDGING' END, f.edition_code,
        f.number, p.amount, p.executed_on, 'AGREED', 'PAID'
    FROM payout p JOIN case_file f ON f.number = p.case_number WHERE p.executed_on IS NOT NULL;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'SETTLE', 'settlement ' || s.case_number, 'GRANTS', f.edition_code, f.number,
        CASE WHEN s.accepted_cost > a.amount THEN a.amount ELSE s.accepted_cost END, s.accepted_on, 'PAID', 'SETTLED'
    FROM settlement s JOIN agreement a ON a.case_number = s.case_number JOIN case_file f ON f.number = s.case_number
    WHERE s.state = 'ACCEPTED' AND s.accepted_cost > 0;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'SETTLE', 'month ' || m.contract || '/' || TRIM(CAST(m.number AS CHAR(20))), 'BRIDGING', f.edition_code, f.number,
        m.accepted_cost, m.settled_on, 'PAID', 'SETTLED'
    FROM bridging_month m JOIN case_file f ON f.number = m.case_number WHERE m.settled_on IS NOT NULL AND m.accepted_cost > 0;
-- A demand of an earlier release is taken for one of the grant: bridging support was not demanded together with it.
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'RETURN', 'repayment ' || r.demand_number || '/' || TRIM(CAST(r.number AS CHAR(20))), 'GRANTS', f.edition_code,
        f.number, r.principal_share, r.received_on, 'PAID', 'RETURNED'
    FROM repayment r JOIN demand d ON d.number = r.demand_number JOIN case_file f ON f.number = d.case_number
    WHERE r.state = 'CONFIRMED' AND r.principal_share > 0;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'AGREE', 'release ' || TRIM(CAST(c.id AS CHAR(20))), c.purpose, f.edition_code, f.number, c.amount,
        c.committed_on, 'AGREED', 'RESERVED' FROM commitment c JOIN case_file f ON f.number = c.case_number
    WHERE c.amount < 0 AND c.contract IS NOT NULL;
INSERT INTO ledger_entry (movement, source, purpose, edition_code, case_number, amount, day, taken_from, brought_to)
    SELECT 'RESERVE', 'release ' || TRIM(CAST(c.id AS CHAR(20))), c.purpose, f.edition_code, f.number, c.amount,
        c.committed_on, 'RESERVED', 'FREE' FROM commitment c JOIN case_file f ON f.number = c.case_number WHERE c.amount < 0;
UPDATE ledger_position SET
    reserved = (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE e.case_number = ledger_position.case_number
        AND e.purpose = ledger_position.purpose AND e.movement = 'RESERVE'),
    agreed = (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE e.case_number = ledger_position.case_number
        AND e.purpose = ledger_position.purpose AND e.movement = 'AGREE'),
    paid = (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE e.case_number = ledger_position.case_number
        AND e.purpose = ledger_position.purpose AND e.movement = 'PAY'),
    settled = (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE e.case_number = ledger_position.case_number
        AND e.purpose = ledger_position.purpose AND e.movement = 'SETTLE'),
    returned = (SELECT COALESCE(SUM(e.amount), 0) FROM ledger_entry e WHERE e.case_number = ledger_position.case_number
        AND e.purpose = ledger_position.purpose AND e.movement = 'RETURN');
