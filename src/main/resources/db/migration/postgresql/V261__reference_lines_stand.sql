-- Only the mark of the line that replaces it may be written on a line.
CREATE TRIGGER reference_entry_no_update BEFORE UPDATE OF id, table_name, entry_key, valid_from, valid_until, figure, name_pl,
    name_en, source, to_be_confirmed, entered_by, entered_on, replaces, grounds ON reference_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_entry_stays_replaced BEFORE UPDATE ON reference_entry
    FOR EACH ROW WHEN (NEW.replaced_by = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_entry_no_delete BEFORE DELETE OR TRUNCATE ON reference_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE minimum_wage DROP CONSTRAINT minimum_wage_pkey;
CREATE FUNCTION keep_minimum_wage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO minimum_wage (valid_from, amount) VALUES (NEW.valid_from, NEW.figure) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER minimum_wage_entered AFTER INSERT ON reference_entry
    FOR EACH ROW WHEN (NEW.table_name = 'MINIMUM_WAGE') EXECUTE FUNCTION keep_minimum_wage();
