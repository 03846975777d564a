CREATE TRIGGER reference_entry_no_update AFTER UPDATE OF id, table_name, entry_key, valid_from, valid_until, figure, name_pl,
    name_en, source, to_be_confirmed, mark, confirmed_on, entered_by, entered_on, replaces, grounds ON reference_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('reference_entry is append only');
CREATE TRIGGER reference_entry_stays_replaced AFTER UPDATE ON reference_entry REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.replaced_by = 0)
    INSERT INTO refused_change VALUES ('a replaced line stays replaced');
CREATE TRIGGER setting_basis_no_update AFTER UPDATE ON setting_basis
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('setting_basis is append only');
CREATE TRIGGER setting_basis_no_delete AFTER DELETE ON setting_basis
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('setting_basis is append only');
