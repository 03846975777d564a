CREATE TABLE initiative_group (
    id               BIGINT NOT NULL PRIMARY KEY,
    case_number      VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    founder_kind     VARCHAR(20) NOT NULL CHECK (founder_kind IN ('NATURAL_PERSONS', 'LEGAL_PERSONS')),
    employed_persons INTEGER NOT NULL CHECK (employed_persons >= 0)
);

-- Who joins again has a second row. active_participant repeats the participant while the membership keeps the person from
-- other groups: unique, so nobody is in two active groups; empty after leaving and after the end of the case.
CREATE TABLE group_member (
    case_number        VARCHAR(17) NOT NULL REFERENCES initiative_group (case_number),
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    joined_on          DATE NOT NULL,
    left_on            DATE,
    active_participant VARCHAR(16),
    CONSTRAINT group_member_one_active_group UNIQUE (active_participant),
    CONSTRAINT group_member_leaves_after_joining CHECK (left_on IS NULL OR left_on >= joined_on),
    CONSTRAINT group_member_active CHECK (active_participant IS NULL
        OR (active_participant = participant_number AND left_on IS NULL))
);

CREATE TABLE legal_founder (
    case_number    VARCHAR(17) NOT NULL REFERENCES initiative_group (case_number),
    name           VARCHAR(200) NOT NULL,
    krs            CHAR(10),
    nip            CHAR(10) NOT NULL,
    representative VARCHAR(200) NOT NULL,
    PRIMARY KEY (case_number, nip)
);
