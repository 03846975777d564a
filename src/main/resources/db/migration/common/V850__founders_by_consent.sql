-- Founders between approval and agreement: each change is proposed by one person and answered once by another, and what the papers name
-- is recorded and stays.
CREATE TABLE composition_change (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    leaver      VARCHAR(16) REFERENCES participant (number),
    joiner      VARCHAR(16) REFERENCES participant (number),
    reasons     VARCHAR(1000) NOT NULL,
    state       VARCHAR(10) NOT NULL CHECK (state IN ('PROPOSED', 'CONSENTED', 'REFUSED')),
    proposed_by VARCHAR(60) NOT NULL,
    proposed_on DATE NOT NULL,
    answered_by VARCHAR(60),
    answered_on DATE,
    grounds     VARCHAR(1000),
    CONSTRAINT composition_number UNIQUE (case_number, number),
    CONSTRAINT composition_two_hands CHECK (answered_by IS NULL OR answered_by <> proposed_by),
    CONSTRAINT composition_somebody CHECK (leaver IS NOT NULL OR joiner IS NOT NULL),
    CONSTRAINT composition_answered CHECK ((state = 'PROPOSED') = (answered_by IS NULL) AND (state <> 'REFUSED' OR grounds IS NOT NULL))
);
CREATE TABLE named_founders (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    persons     VARCHAR(2200) NOT NULL,
    others      INTEGER NOT NULL CHECK (others BETWEEN 0 AND 999),
    recorded_by VARCHAR(60) NOT NULL,
    recorded_on DATE NOT NULL,
    CONSTRAINT named_founders_number UNIQUE (case_number, number)
);
