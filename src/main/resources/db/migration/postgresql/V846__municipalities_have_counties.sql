CREATE FUNCTION watch_municipality() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM reference_entry c
            WHERE c.table_name = 'COUNTY' AND c.entry_key = SUBSTR(NEW.entry_key, 1, 4) AND c.replaced_by = 0
            AND c.valid_from <= NEW.valid_from) THEN
        PERFORM refuse_to('a municipality lies in a county');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reference_entry_county_known BEFORE INSERT ON reference_entry
    FOR EACH ROW WHEN (NEW.table_name = 'MUNICIPALITY') EXECUTE FUNCTION watch_municipality();
