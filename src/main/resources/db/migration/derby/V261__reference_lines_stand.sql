-- Only the mark of the line that replaces it may be written on a line.
CREATE TRIGGER reference_entry_no_update AFTER UPDATE OF id, table_name, entry_key, valid_from, valid_until, figure, name_pl,
    name_en, source, to_be_confirmed, entered_by, entered_on, replaces, grounds ON reference_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('reference_entry is append only');
CREATE TRIGGER reference_entry_stays_replaced AFTER UPDATE ON reference_entry REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.replaced_by = 0)
    INSERT INTO refused_change VALUES ('a replaced line stays replaced');
CREATE TRIGGER reference_entry_no_delete AFTER DELETE ON reference_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('reference_entry is append only');

ALTER TABLE minimum_wage DROP PRIMARY KEY;
CREATE TRIGGER minimum_wage_entered AFTER INSERT ON reference_entry REFERENCING NEW AS line
    FOR EACH ROW WHEN (line.table_name = 'MINIMUM_WAGE' AND NOT EXISTS (SELECT 1 FROM minimum_wage w
        WHERE w.valid_from = line.valid_from AND w.amount = line.figure))
    INSERT INTO minimum_wage (valid_from, amount) VALUES (line.valid_from, line.figure);
