-- What came back on a demand is the principal of its confirmed payments, whoever says otherwise; it is delivered and enforced once.
CREATE FUNCTION count_what_came() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.returned <> 0 THEN
            PERFORM refuse_to('a demand begins unpaid');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.returned <> OLD.returned AND NEW.returned <> (SELECT COALESCE(SUM(p.principal_share), 0) FROM repayment p
            WHERE p.demand_number = NEW.number AND p.state = 'CONFIRMED' AND p.reversed_on IS NULL) THEN
        PERFORM refuse_to('what came back on a demand is the sum of its payments');
    END IF;
    IF OLD.delivered_on IS NOT NULL
            AND (OLD.delivered_on, OLD.due_on) IS DISTINCT FROM (NEW.delivered_on, NEW.due_on) THEN
        PERFORM refuse_to('a demand is delivered once');
    END IF;
    IF OLD.enforced_on IS NOT NULL AND (OLD.enforced_on, OLD.enforced_by, OLD.enforcement)
            IS DISTINCT FROM (NEW.enforced_on, NEW.enforced_by, NEW.enforcement) THEN
        PERFORM refuse_to('a demand is enforced once');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER demand_counts_what_came BEFORE INSERT OR UPDATE ON demand
    FOR EACH ROW EXECUTE FUNCTION count_what_came();
