-- Counties and municipalities are dated lines like every other table of the outside world; the last digit of a municipality's code
-- says its kind, and the beginning of the code its county. Names and codes were read as of 1 January 2024; since when each code
-- holds was not, so the lines begin with the division of 1999 and wait for confirmation.
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, name_pl, source, to_be_confirmed, mark, entered_by, entered_on)
    SELECT -845000 - ROW_NUMBER() OVER (), 'COUNTY', code, DATE('1999-01-01'), name,
        'TERYT (TERC), stan na 1 stycznia 2024 [F36]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', DATE('2026-12-01')
    FROM county;
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, name_pl, source, to_be_confirmed, mark, entered_by, entered_on)
    SELECT -846000 - ROW_NUMBER() OVER (), 'MUNICIPALITY', code, DATE('1999-01-01'), name,
        'TERYT (TERC), stan na 1 stycznia 2024 [F36]; dnia początku nie odczytano', TRUE, 'KNOWLEDGE', '(system)', DATE('2026-12-01')
    FROM municipality;
DROP TABLE municipality;
DROP TABLE county;
ALTER TABLE reference_entry ADD CONSTRAINT reference_entry_county
    CHECK (table_name <> 'COUNTY' OR LENGTH(entry_key) = 4 AND name_pl IS NOT NULL);
ALTER TABLE reference_entry ADD CONSTRAINT reference_entry_municipality
    CHECK (table_name <> 'MUNICIPALITY'
        OR LENGTH(entry_key) = 7 AND SUBSTR(entry_key, 7, 1) IN ('1', '2', '3') AND name_pl IS NOT NULL);
