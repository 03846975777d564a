-- Seats of assessors. A seat that was emptied keeps its row: that person decides nothing about the case and never returns.
CREATE TABLE assignment (
    id              BIGINT NOT NULL PRIMARY KEY,
    case_number     VARCHAR(17) NOT NULL REFERENCES case_file (number),
    account         VARCHAR(60) NOT NULL,
    seat            INTEGER CHECK (seat IN (1, 2)),
    assigned_by     VARCHAR(60) NOT NULL,
    assigned_on     DATE NOT NULL,
    removed_on      DATE,
    removed_because VARCHAR(2000),
    CONSTRAINT assignment_two_differ UNIQUE (case_number, account),
    CONSTRAINT assignment_one_per_seat UNIQUE (case_number, seat),
    CONSTRAINT assignment_not_by_oneself CHECK (assigned_by <> account),
    CONSTRAINT assignment_removal CHECK ((seat IS NULL AND removed_on IS NOT NULL AND removed_because IS NOT NULL)
        OR (seat IS NOT NULL AND removed_on IS NULL AND removed_because IS NULL))
);
CREATE INDEX assignment_account ON assignment (account, case_number);

CREATE TABLE impartiality_declaration (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL,
    account     VARCHAR(60) NOT NULL,
    form        INTEGER NOT NULL,
    impartial   BOOLEAN NOT NULL,
    conflict    VARCHAR(2000),
    declared_on DATE NOT NULL,
    CONSTRAINT declaration_by_assessor FOREIGN KEY (case_number, account)
        REFERENCES assignment (case_number, account),
    CONSTRAINT declaration_once UNIQUE (case_number, account, impartial)
);

CREATE TABLE formal_card (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL,
    round       INTEGER NOT NULL CHECK (round > 0),
    account     VARCHAR(60) NOT NULL,
    locked_on   DATE NOT NULL,
    CONSTRAINT formal_card_by_assessor FOREIGN KEY (case_number, account)
        REFERENCES assignment (case_number, account),
    CONSTRAINT formal_card_once UNIQUE (case_number, round, account)
);

CREATE TABLE formal_answer (
    card_id   BIGINT NOT NULL REFERENCES formal_card (id),
    criterion VARCHAR(30) NOT NULL,
    met       BOOLEAN NOT NULL,
    remark    VARCHAR(2000),
    PRIMARY KEY (card_id, criterion)
);

CREATE TABLE formal_ruling (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    round       INTEGER NOT NULL,
    kind        VARCHAR(20) NOT NULL CHECK (kind IN ('CORRECTION_CALL', 'REJECTION')),
    content     VARCHAR(4000) NOT NULL,
    ruled_by    VARCHAR(60) NOT NULL,
    ruled_on    DATE NOT NULL,
    CONSTRAINT formal_ruling_once UNIQUE (case_number, round, kind)
);

CREATE TABLE score_card (
    id                 BIGINT NOT NULL PRIMARY KEY,
    case_number        VARCHAR(17) NOT NULL,
    account            VARCHAR(60) NOT NULL,
    card               VARCHAR(40) NOT NULL REFERENCES merit_card (code),
    recommended        BOOLEAN NOT NULL,
    recommended_amount DECIMAL(14, 2) CHECK (recommended_amount > 0),
    remarks            VARCHAR(2000),
    locked_on          DATE NOT NULL,
    CONSTRAINT score_card_by_assessor FOREIGN KEY (case_number, account)
        REFERENCES assignment (case_number, account),
    CONSTRAINT score_card_once UNIQUE (case_number, account)
);

CREATE TABLE score (
    card_id   BIGINT NOT NULL REFERENCES score_card (id),
    criterion VARCHAR(30) NOT NULL,
    points    INTEGER NOT NULL CHECK (points >= 0),
    reason    VARCHAR(2000),
    PRIMARY KEY (card_id, criterion)
);

-- What an assessor is filling in; vanishes when the card is locked.
CREATE TABLE score_draft (
    id                 BIGINT NOT NULL PRIMARY KEY,
    case_number        VARCHAR(17) NOT NULL,
    account            VARCHAR(60) NOT NULL,
    revision           BIGINT NOT NULL,
    recommended        BOOLEAN,
    recommended_amount DECIMAL(14, 2),
    remarks            VARCHAR(2000),
    saved_at           CHAR(24) NOT NULL,
    CONSTRAINT score_draft_by_assessor FOREIGN KEY (case_number, account)
        REFERENCES assignment (case_number, account),
    CONSTRAINT score_draft_once UNIQUE (case_number, account)
);

CREATE TABLE score_draft_line (
    draft_id  BIGINT NOT NULL REFERENCES score_draft (id),
    criterion VARCHAR(30) NOT NULL,
    points    INTEGER,
    reason    VARCHAR(2000),
    PRIMARY KEY (draft_id, criterion)
);
