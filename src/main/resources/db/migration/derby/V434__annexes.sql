-- Annexes to an agreement: one change each, proposed by one person and answered once by another; the signed ones are numbered.
CREATE TABLE annex (
    id            BIGINT NOT NULL PRIMARY KEY,
    case_number   VARCHAR(17) NOT NULL REFERENCES case_file (number),
    proposal      INTEGER NOT NULL CHECK (proposal > 0),
    agreement     VARCHAR(20) NOT NULL REFERENCES agreement (number),
    kind          VARCHAR(20) NOT NULL CHECK (kind IN ('SPENDING_DEADLINE', 'COST_LINE', 'COMPOSITION')),
    state         VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'SIGNED', 'REFUSED')),
    line          INTEGER,
    day_before    DATE,
    day_after     DATE,
    amount_before DECIMAL(14, 2),
    amount_after  DECIMAL(14, 2) CHECK (amount_after > 0),
    text_before   VARCHAR(1000),
    text_after    VARCHAR(1000),
    reasons       VARCHAR(1000) NOT NULL,
    proposed_by   VARCHAR(60) NOT NULL,
    proposed_on   DATE NOT NULL,
    number        INTEGER,
    answered_by   VARCHAR(60),
    answered_on   DATE,
    grounds       VARCHAR(1000),
    CONSTRAINT annex_proposal UNIQUE (case_number, proposal),
    CONSTRAINT annex_number UNIQUE (agreement, number),
    CONSTRAINT annex_two_hands CHECK (answered_by IS NULL OR answered_by <> proposed_by),
    CONSTRAINT annex_signed CHECK ((state = 'SIGNED') = (number IS NOT NULL)),
    CONSTRAINT annex_answered CHECK ((state = 'PROPOSED') = (answered_by IS NULL) AND (state <> 'REFUSED' OR grounds IS NOT NULL)),
    CONSTRAINT annex_changes CHECK ((kind <> 'SPENDING_DEADLINE' OR (day_before IS NOT NULL AND day_after IS NOT NULL))
        AND (kind <> 'COST_LINE' OR (line IS NOT NULL AND amount_before IS NOT NULL AND amount_after IS NOT NULL))
        AND (kind <> 'COMPOSITION' OR (text_before IS NOT NULL AND text_after IS NOT NULL)))
);
CREATE TRIGGER annex_stays_what_it_is AFTER UPDATE OF id, case_number, proposal, agreement, kind, line, day_before, day_after,
    amount_before, amount_after, text_before, text_after, reasons, proposed_by, proposed_on ON annex
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what an annex changes is not changed');
CREATE TRIGGER annex_is_answered_once AFTER UPDATE ON annex REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> 'PROPOSED') INSERT INTO refused_change VALUES ('an annex is answered once');
CREATE TRIGGER annex_no_delete AFTER DELETE ON annex
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('an annex stays');
CREATE TRIGGER annex_not_by_advisor AFTER UPDATE ON annex REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.answered_by))
    INSERT INTO refused_change VALUES ('whoever advised a case signs no annex in it');
