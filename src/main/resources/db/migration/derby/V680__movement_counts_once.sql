-- What tells one movement of the bank from every other: account, day, which of the same reference, day and amount, and the
-- bank's reference; the line itself when the bank gives no reference.
DROP TRIGGER statement_line_no_update;
ALTER TABLE statement_line ADD COLUMN movement VARCHAR(160) DEFAULT '' NOT NULL;
UPDATE statement_line SET movement = (SELECT s.account FROM bank_statement s WHERE s.number = statement_number)
    || ' ' || CAST(booked_on AS CHAR(10)) || ' 000001 ' || statement_number || '/' || TRIM(CAST(line AS CHAR(11)))
    WHERE bank_reference = '';
UPDATE statement_line SET movement = (SELECT s.account FROM bank_statement s WHERE s.number = statement_number)
    || ' ' || CAST(booked_on AS CHAR(10)) || ' ' || SUBSTR(CAST(1000000 + (SELECT COUNT(*) FROM statement_line x
        WHERE x.statement_number = statement_line.statement_number AND x.bank_reference = statement_line.bank_reference
            AND x.booked_on = statement_line.booked_on AND x.amount = statement_line.amount
            AND x.line <= statement_line.line) AS CHAR(7)), 2) || ' ' || bank_reference
    WHERE bank_reference <> '';
ALTER TABLE statement_line ADD CONSTRAINT statement_line_movement CHECK (
    LENGTH(movement) > 0 AND (bank_reference = '' OR SUBSTR(movement, 46) = bank_reference));
CREATE INDEX statement_line_day ON statement_line (booked_on, amount);
CREATE TRIGGER statement_line_no_update AFTER UPDATE ON statement_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank said is not changed');
CREATE TRIGGER statement_line_of_its_account AFTER INSERT ON statement_line REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM bank_statement s
        WHERE s.number = made.statement_number AND s.account = SUBSTR(made.movement, 1, 26)))
    INSERT INTO refused_change VALUES ('a movement is one on the account of its statement');

-- The movement that a standing posting makes count; one that was counted twice before keeps a name of its own.
DROP TRIGGER posting_is_answered_once;
ALTER TABLE posting ADD COLUMN moves VARCHAR(160);
UPDATE posting SET moves = statement_number || '/' || TRIM(CAST(line AS CHAR(11)))
    WHERE live IS NOT NULL AND kind <> 'OTHER';
UPDATE posting SET moves = (SELECT l.movement FROM statement_line l
        WHERE l.statement_number = posting.statement_number AND l.line = posting.line)
    WHERE moves IS NOT NULL AND NOT EXISTS (SELECT 1 FROM posting o
        JOIN statement_line ol ON ol.statement_number = o.statement_number AND ol.line = o.line
        JOIN statement_line l ON l.movement = ol.movement AND l.amount = ol.amount
        WHERE o.moves IS NOT NULL AND o.id < posting.id
            AND l.statement_number = posting.statement_number AND l.line = posting.line);
ALTER TABLE posting ADD CONSTRAINT posting_moves CHECK (
    (kind <> 'OTHER' AND live IS NOT NULL AND moves IS NOT NULL) OR ((kind = 'OTHER' OR live IS NULL) AND moves IS NULL));
ALTER TABLE posting ADD CONSTRAINT posting_moves_once UNIQUE (moves, amount);
CREATE TRIGGER posting_is_answered_once AFTER UPDATE ON posting REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'PROPOSED')
    INSERT INTO refused_change VALUES ('a posting is answered once');
CREATE TRIGGER posting_moves_its_line AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind <> 'OTHER' AND NOT EXISTS (SELECT 1 FROM statement_line l
        WHERE l.statement_number = made.statement_number AND l.line = made.line AND l.movement = made.moves))
    INSERT INTO refused_change VALUES ('a posting makes the movement of its line count');
CREATE TRIGGER posting_keeps_movement AFTER UPDATE OF moves ON posting REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.moves IS NOT NULL AND made.moves <> was.moves)
    INSERT INTO refused_change VALUES ('a posting makes the movement of its line count');

-- A payment of one day, amount and reference stands once on a demand; those that stood twice before keep numbers of their own.
DROP TRIGGER repayment_is_answered_once;
ALTER TABLE repayment ADD COLUMN live INTEGER;
UPDATE repayment SET live = 1 + (SELECT COUNT(*) FROM repayment o WHERE o.demand_number = repayment.demand_number
        AND o.received_on = repayment.received_on
        AND o.amount = repayment.amount AND o.bank_reference = repayment.bank_reference AND o.state <> 'REFUSED'
        AND o.id < repayment.id)
    WHERE state <> 'REFUSED';
ALTER TABLE repayment ADD CONSTRAINT repayment_lives CHECK (
    (state <> 'REFUSED' AND live IS NOT NULL) OR (state = 'REFUSED' AND live IS NULL));
ALTER TABLE repayment ADD CONSTRAINT repayment_once UNIQUE (demand_number, received_on, amount, bank_reference, live);
CREATE TRIGGER repayment_is_answered_once AFTER UPDATE ON repayment REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state <> 'ENTERED')
    INSERT INTO refused_change VALUES ('a payment is answered once');
CREATE TRIGGER repayment_begins_live AFTER INSERT ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.live <> 1)
    INSERT INTO refused_change VALUES ('a payment stands once');
CREATE TRIGGER repayment_stays_live AFTER UPDATE OF live ON repayment REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.live IS NOT NULL AND made.live <> was.live)
    INSERT INTO refused_change VALUES ('a payment stands once');
