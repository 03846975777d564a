-- The name without diacritics and capitals, so that "zuraw" finds "Żuraw" on every data base.
ALTER TABLE case_file ADD COLUMN name_plain VARCHAR(200) DEFAULT '' NOT NULL;

CREATE INDEX case_file_due ON case_file (due, number);
-- Derby reads an index only forwards; the newest come first.
CREATE INDEX case_file_stage ON case_file (stage, number DESC);
CREATE INDEX case_file_advisor ON case_file (advisor, number DESC);
CREATE INDEX case_file_edition ON case_file (edition_code, number DESC);
