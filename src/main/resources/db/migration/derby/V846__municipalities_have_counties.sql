CREATE TRIGGER reference_entry_county_known AFTER INSERT ON reference_entry REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.table_name = 'MUNICIPALITY' AND NOT EXISTS (SELECT 1 FROM reference_entry c
        WHERE c.table_name = 'COUNTY' AND c.entry_key = SUBSTR(made.entry_key, 1, 4) AND c.replaced_by = 0
        AND c.valid_from <= made.valid_from))
    INSERT INTO refused_change VALUES ('a municipality lies in a county');
