-- No table of the office is emptied at once, whatever it holds.
CREATE FUNCTION refuse_to_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_to('tables are not emptied');
    RETURN NULL;
END
$$;
DO $$
DECLARE
    each_table record;
BEGIN
    FOR each_table IN SELECT c.oid, c.relname FROM pg_class c
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname NOT LIKE 'flyway%'
            AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND (t.tgtype & 32) <> 0)
    LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_empty()',
            left(each_table.relname, 50) || '_not_emptied', each_table.relname);
    END LOOP;
END
$$;

-- A suspension is ended, never taken away.
CREATE FUNCTION suspension_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_to('a suspension is ended and stays');
    RETURN NULL;
END
$$;
CREATE TRIGGER suspension_stays BEFORE DELETE ON suspension FOR EACH ROW EXECUTE FUNCTION suspension_stays();

-- What was accepted of a month stands.
CREATE FUNCTION month_settled_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.settled_on IS NOT NULL AND (NEW.settled_on IS DISTINCT FROM OLD.settled_on
            OR NEW.accepted_cost IS DISTINCT FROM OLD.accepted_cost) THEN
        PERFORM refuse_to('what was accepted of a month stands');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_month_settled_once BEFORE UPDATE OF accepted_cost, settled_on ON bridging_month
    FOR EACH ROW EXECUTE FUNCTION month_settled_once();
