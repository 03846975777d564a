-- What lapsed is what was demanded of payouts that came back, and nothing else.
CREATE FUNCTION watch_lapses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.lapsed <> 0
        OR TG_OP = 'UPDATE' AND NEW.lapsed <> (SELECT COALESCE(SUM(p.amount), 0) FROM demand_part p
                JOIN payout q ON q.reference = p.payout_reference
            WHERE p.demand_number = NEW.number AND q.state = 'RETURNED') THEN
        PERFORM refuse_to('a demand lapses with payouts that came back');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER demand_lapses BEFORE INSERT OR UPDATE OF lapsed ON demand
    FOR EACH ROW EXECUTE FUNCTION watch_lapses();
