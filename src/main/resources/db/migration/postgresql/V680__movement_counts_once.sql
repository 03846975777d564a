-- What tells one movement of the bank from every other: account, day, which of the same reference, day and amount, and the
-- bank's reference; the line itself when the bank gives no reference.
DROP TRIGGER statement_line_append_only ON statement_line;
ALTER TABLE statement_line ADD COLUMN movement VARCHAR(160) DEFAULT '' NOT NULL;
UPDATE statement_line l SET movement = (SELECT s.account FROM bank_statement s WHERE s.number = l.statement_number)
    || ' ' || TO_CHAR(booked_on, 'YYYY-MM-DD') || ' 000001 ' || statement_number || '/' || line
    WHERE bank_reference = '';
UPDATE statement_line l SET movement = (SELECT s.account FROM bank_statement s WHERE s.number = l.statement_number)
    || ' ' || TO_CHAR(booked_on, 'YYYY-MM-DD') || ' ' || LPAD(CAST((SELECT COUNT(*) FROM statement_line x
        WHERE x.statement_number = l.statement_number AND x.bank_reference = l.bank_reference
            AND x.booked_on = l.booked_on AND x.amount = l.amount AND x.line <= l.line) AS VARCHAR(6)), 6, '0')
    || ' ' || bank_reference
    WHERE bank_reference <> '';
ALTER TABLE statement_line ADD CONSTRAINT statement_line_movement CHECK (
    LENGTH(movement) > 0 AND (bank_reference = '' OR SUBSTR(movement, 46) = bank_reference));
CREATE INDEX statement_line_day ON statement_line (booked_on, amount);
CREATE TRIGGER statement_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION watch_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM bank_statement s
            WHERE s.number = NEW.statement_number AND s.account = SUBSTR(NEW.movement, 1, 26)) THEN
        PERFORM refuse_to('a movement is one on the account of its statement');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statement_line_of_its_account BEFORE INSERT ON statement_line
    FOR EACH ROW EXECUTE FUNCTION watch_movement();

-- The movement that a standing posting makes count; one that was counted twice before keeps a name of its own.
ALTER TABLE posting DISABLE TRIGGER posting_watched;
ALTER TABLE posting ADD COLUMN moves VARCHAR(160);
UPDATE posting SET moves = statement_number || '/' || line WHERE live IS NOT NULL AND kind <> 'OTHER';
UPDATE posting p SET moves = (SELECT l.movement FROM statement_line l
        WHERE l.statement_number = p.statement_number AND l.line = p.line)
    WHERE moves IS NOT NULL AND NOT EXISTS (SELECT 1 FROM posting o
        JOIN statement_line ol ON ol.statement_number = o.statement_number AND ol.line = o.line
        JOIN statement_line l ON l.movement = ol.movement AND l.amount = ol.amount
        WHERE o.moves IS NOT NULL AND o.id < p.id AND l.statement_number = p.statement_number AND l.line = p.line);
ALTER TABLE posting ENABLE TRIGGER posting_watched;
ALTER TABLE posting ADD CONSTRAINT posting_moves CHECK (
    (kind <> 'OTHER' AND live IS NOT NULL AND moves IS NOT NULL) OR ((kind = 'OTHER' OR live IS NULL) AND moves IS NULL));
ALTER TABLE posting ADD CONSTRAINT posting_moves_once UNIQUE (moves, amount);
CREATE FUNCTION watch_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.kind <> 'OTHER' AND NOT EXISTS (SELECT 1 FROM statement_line l
            WHERE l.statement_number = NEW.statement_number AND l.line = NEW.line AND l.movement = NEW.moves)
        OR TG_OP = 'UPDATE' AND NEW.moves IS NOT NULL AND NEW.moves IS DISTINCT FROM OLD.moves THEN
        PERFORM refuse_to('a posting makes the movement of its line count');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER posting_moves_its_line BEFORE INSERT OR UPDATE OF moves ON posting
    FOR EACH ROW EXECUTE FUNCTION watch_moves();

-- A payment of one day, amount and reference stands once on a demand; those that stood twice before keep numbers of their own.
ALTER TABLE repayment DISABLE TRIGGER repayment_watched;
ALTER TABLE repayment ADD COLUMN live INTEGER;
UPDATE repayment r SET live = 1 + (SELECT COUNT(*) FROM repayment o WHERE o.demand_number = r.demand_number
        AND o.received_on = r.received_on
        AND o.amount = r.amount AND o.bank_reference = r.bank_reference AND o.state <> 'REFUSED' AND o.id < r.id)
    WHERE state <> 'REFUSED';
ALTER TABLE repayment ENABLE TRIGGER repayment_watched;
ALTER TABLE repayment ADD CONSTRAINT repayment_lives CHECK (
    (state <> 'REFUSED' AND live IS NOT NULL) OR (state = 'REFUSED' AND live IS NULL));
ALTER TABLE repayment ADD CONSTRAINT repayment_once UNIQUE (demand_number, received_on, amount, bank_reference, live);
CREATE FUNCTION watch_live_repayment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.live <> 1
        OR TG_OP = 'UPDATE' AND NEW.live IS NOT NULL AND NEW.live IS DISTINCT FROM OLD.live THEN
        PERFORM refuse_to('a payment stands once');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER repayment_stands_once BEFORE INSERT OR UPDATE OF live ON repayment
    FOR EACH ROW EXECUTE FUNCTION watch_live_repayment();
