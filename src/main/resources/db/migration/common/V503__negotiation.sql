-- How a committee is made up and negotiates. Versions that stand get what their cases went by.
ALTER TABLE support_rules ADD COLUMN assessors INTEGER DEFAULT 2 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recommending_share DECIMAL(5, 2) DEFAULT 50 NOT NULL;
ALTER TABLE support_rules ADD COLUMN negotiation_first BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN negotiation_days INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE support_rules ADD COLUMN negotiation_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-50301, '*', 'ASSESSORS', '2', 'FOUND', 'średnia dwóch ekspertów, 5.3 [F11]', '(system)', '2026-11-25'),
    (-50302, '*', 'RECOMMENDING_SHARE', '50', 'CONVENTION', 'co najmniej połowa wysłuchanych; 5.3', '(system)', '2026-11-25'),
    (-50303, '*', 'NEGOTIATION_FIRST', 'false', 'CONVENTION', 'g8', '(system)', '2026-11-25'),
    (-50304, '*', 'NEGOTIATION_DAYS', '3', 'CONVENTION', 'g8', '(system)', '2026-11-25'),
    (-50305, '*', 'NEGOTIATION_DAY_KIND', 'WORKING', 'CONVENTION', 'g8', '(system)', '2026-11-25');

-- The committee questions cost lines: what each takes from the grant, and what is to be cut of it.
CREATE TABLE negotiation (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    asked       DECIMAL(14, 2) NOT NULL,
    recommended DECIMAL(14, 2) NOT NULL,
    due         DATE NOT NULL,
    opened_by   VARCHAR(60) NOT NULL,
    opened_on   DATE NOT NULL,
    CONSTRAINT negotiation_case UNIQUE (id, case_number),
    CONSTRAINT negotiation_amounts CHECK (recommended > 0 AND recommended <= asked),
    CONSTRAINT negotiation_due CHECK (due >= opened_on)
);

CREATE TABLE questioned_line (
    negotiation_id BIGINT NOT NULL REFERENCES negotiation (id),
    line_number    INTEGER NOT NULL,
    planned        DECIMAL(14, 2) NOT NULL,
    cut            DECIMAL(14, 2) NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    PRIMARY KEY (negotiation_id, line_number),
    CONSTRAINT questioned_line_cut CHECK (cut > 0 AND cut <= planned)
);

CREATE TABLE negotiation_answer (
    id             BIGINT NOT NULL PRIMARY KEY,
    negotiation_id BIGINT NOT NULL,
    case_number    VARCHAR(17) NOT NULL UNIQUE,
    accepted       BOOLEAN NOT NULL,
    argument       VARCHAR(4000),
    letter         VARCHAR(300) NOT NULL,
    answered_on    DATE NOT NULL,
    recorded_by    VARCHAR(60) NOT NULL,
    recorded_on    DATE NOT NULL,
    CONSTRAINT negotiation_answer_in FOREIGN KEY (negotiation_id, case_number) REFERENCES negotiation (id, case_number),
    CONSTRAINT negotiation_answer_says CHECK (accepted = (argument IS NULL)),
    CONSTRAINT negotiation_answer_not_ahead CHECK (answered_on <= recorded_on)
);

-- The amount that the committee recommends when the negotiation has ended; none where nobody answered.
CREATE TABLE negotiation_outcome (
    id             BIGINT NOT NULL PRIMARY KEY,
    negotiation_id BIGINT NOT NULL,
    case_number    VARCHAR(17) NOT NULL UNIQUE,
    kind           VARCHAR(10) NOT NULL CHECK (kind IN ('ACCEPTED', 'RULED', 'UNANSWERED')),
    amount         DECIMAL(14, 2) CHECK (amount > 0),
    grounds        VARCHAR(4000),
    ended_by       VARCHAR(60) NOT NULL,
    ended_on       DATE NOT NULL,
    CONSTRAINT negotiation_outcome_of FOREIGN KEY (negotiation_id, case_number) REFERENCES negotiation (id, case_number),
    CONSTRAINT negotiation_outcome_amount CHECK ((kind = 'UNANSWERED') = (amount IS NULL)),
    CONSTRAINT negotiation_outcome_grounds CHECK ((kind = 'ACCEPTED') = (grounds IS NULL))
);

CREATE TABLE kept_cut (
    outcome_id  BIGINT NOT NULL REFERENCES negotiation_outcome (id),
    line_number INTEGER NOT NULL,
    cut         DECIMAL(14, 2) NOT NULL,
    kept        DECIMAL(14, 2) NOT NULL,
    reason      VARCHAR(1000),
    PRIMARY KEY (outcome_id, line_number),
    CONSTRAINT kept_cut_within CHECK (kept >= 0 AND kept <= cut)
);
