-- Whether grants are decided along a ranking list, and how it is made. Versions that stand keep deciding each case by itself.
-- To be confirmed: which categories break a tie, the share of an amount that may be offered, which statuses count.
ALTER TABLE support_rules ADD COLUMN ranking_on BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN allocation VARCHAR(20) DEFAULT 'STRICT_ORDER' NOT NULL;
ALTER TABLE support_rules ADD COLUMN partial_threshold DECIMAL(5, 2) DEFAULT 70 NOT NULL;
ALTER TABLE support_rules ADD COLUMN appeal_reserve DECIMAL(5, 2) DEFAULT 0 NOT NULL;
ALTER TABLE support_rules ADD COLUMN tie_break_categories VARCHAR(200) DEFAULT 'III,IV' NOT NULL;
ALTER TABLE support_rules ADD COLUMN disadvantaged_statuses VARCHAR(300)
    DEFAULT 'UNEMPLOYED,LONG_TERM_UNEMPLOYED,JOB_SEEKER,CARER,AT_RISK' NOT NULL;

CREATE TABLE ranking_list (
    id               BIGINT NOT NULL PRIMARY KEY,
    edition_code     VARCHAR(40) NOT NULL REFERENCES edition (code),
    number           INTEGER NOT NULL CHECK (number > 0),
    kind             VARCHAR(10) NOT NULL CHECK (kind IN ('DRAWN_UP', 'MOVED_UP')),
    rules_version    VARCHAR(60) NOT NULL REFERENCES support_rules (version),
    allocation       VARCHAR(20) NOT NULL,
    money            DECIMAL(14, 2) NOT NULL CHECK (money >= 0),
    held_for_appeals DECIMAL(14, 2) NOT NULL CHECK (held_for_appeals >= 0),
    drawn_up_by      VARCHAR(60) NOT NULL,
    drawn_up_on      DATE NOT NULL,
    CONSTRAINT ranking_list_number UNIQUE (edition_code, number)
);

CREATE TABLE ranking_entry (
    id            BIGINT NOT NULL PRIMARY KEY,
    list_id       BIGINT NOT NULL REFERENCES ranking_list (id),
    place         INTEGER NOT NULL CHECK (place > 0),
    case_number   VARCHAR(17) NOT NULL REFERENCES case_file (number),
    score         DECIMAL(5, 1) NOT NULL,
    categories    VARCHAR(200) NOT NULL,
    disadvantaged DECIMAL(5, 2) NOT NULL,
    submitted_at  CHAR(24) NOT NULL,
    tie_break     VARCHAR(20) NOT NULL,
    amount        DECIMAL(14, 2) NOT NULL CHECK (amount > 0),
    outcome       VARCHAR(10) NOT NULL,
    granted       DECIMAL(14, 2) NOT NULL,
    left_after    DECIMAL(14, 2) NOT NULL CHECK (left_after >= 0),
    CONSTRAINT ranking_entry_place UNIQUE (list_id, place),
    CONSTRAINT ranking_entry_once UNIQUE (list_id, case_number),
    CONSTRAINT ranking_entry_gives CHECK ((outcome = 'FUNDED' AND granted = amount)
        OR (outcome = 'OFFERED' AND granted > 0 AND granted < amount) OR (outcome = 'RESERVE' AND granted = 0))
);
CREATE INDEX ranking_entry_case ON ranking_entry (case_number);

-- The letter with which a group takes the part that a list offers.
CREATE TABLE ranking_acceptance (
    id          BIGINT NOT NULL PRIMARY KEY,
    entry_id    BIGINT NOT NULL UNIQUE REFERENCES ranking_entry (id),
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    letter_of   DATE NOT NULL,
    letter      VARCHAR(300) NOT NULL,
    accepted_by VARCHAR(60) NOT NULL,
    accepted_on DATE NOT NULL,
    CONSTRAINT ranking_acceptance_not_ahead CHECK (letter_of <= accepted_on)
);
