-- A demand that was closed opens again only with the confirmed reversal of a payment that still counts.
CREATE FUNCTION open_demand_again() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.closed_on IS NOT NULL AND NEW.closed_on <> OLD.closed_on
        OR NEW.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM reversal r
            JOIN repayment p ON p.demand_number = r.demand_number AND p.number = r.payment_number
            WHERE r.demand_number = NEW.number AND r.state = 'CONFIRMED' AND p.reversed_on IS NULL) THEN
        RAISE EXCEPTION 'a demand opens again by a reversal only' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER demand_opens_again BEFORE UPDATE OF closed_on ON demand
    FOR EACH ROW WHEN (OLD.closed_on IS NOT NULL) EXECUTE FUNCTION open_demand_again();

-- What a contract had released is promised to it again, never more than that.
CREATE FUNCTION promise_again() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT SUM(c.amount) FROM commitment c
        WHERE c.case_number = NEW.case_number AND c.contract = NEW.contract) > 0 THEN
        RAISE EXCEPTION 'no more is promised again than was released' USING ERRCODE = '23514';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER commitment_promised_again AFTER INSERT ON commitment
    FOR EACH ROW WHEN (NEW.contract IS NOT NULL) EXECUTE FUNCTION promise_again();
