-- Convention, not law: the first visit within three months of the first tranche.
ALTER TABLE support_rules ADD COLUMN first_visit_months INTEGER DEFAULT 3 NOT NULL;

CREATE TABLE obligation (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL,
    kind        VARCHAR(30) NOT NULL,
    owner       VARCHAR(20) NOT NULL,
    subject     VARCHAR(300),
    term_event  VARCHAR(20) NOT NULL,
    term_from   DATE NOT NULL,
    term_length INTEGER NOT NULL,
    term_unit   VARCHAR(20) NOT NULL,
    due         DATE NOT NULL,
    opened_on   DATE NOT NULL,
    closed_on   DATE,
    note        VARCHAR(1000),
    CONSTRAINT obligation_number UNIQUE (case_number, number),
    CONSTRAINT obligation_runs_forward CHECK (due >= term_from AND (closed_on IS NULL OR closed_on >= opened_on)),
    CONSTRAINT obligation_other_is_named CHECK (kind <> 'OTHER' OR subject IS NOT NULL)
);

CREATE INDEX obligation_due ON obligation (due, id);
