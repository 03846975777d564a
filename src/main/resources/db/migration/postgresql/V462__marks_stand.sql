CREATE TRIGGER reference_entry_no_update BEFORE UPDATE OF id, table_name, entry_key, valid_from, valid_until, figure, name_pl,
    name_en, source, to_be_confirmed, mark, confirmed_on, entered_by, entered_on, replaces, grounds ON reference_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_entry_stays_replaced BEFORE UPDATE ON reference_entry
    FOR EACH ROW WHEN (NEW.replaced_by = 0) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER setting_basis_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON setting_basis
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
