-- How bridging support is counted: settings of the rules. The defaults are what every version before this meant.
ALTER TABLE support_rules ADD COLUMN bridging_unit VARCHAR(20) DEFAULT 'PER_MEMBER' NOT NULL
    CHECK (bridging_unit IN ('PER_MEMBER', 'PER_COOPERATIVE'));
ALTER TABLE support_rules ADD COLUMN bridging_cap_basis VARCHAR(30) DEFAULT 'MIN_WAGE_ON_CONTRACT_DATE' NOT NULL
    CHECK (bridging_cap_basis IN ('MIN_WAGE_ON_CONTRACT_DATE', 'MIN_WAGE_ON_PAYMENT_DATE'));
ALTER TABLE support_rules ADD COLUMN bridging_pro_rata VARCHAR(20) DEFAULT 'CALENDAR_DAYS' NOT NULL
    CHECK (bridging_pro_rata IN ('CALENDAR_DAYS', 'NONE'));
ALTER TABLE support_rules ADD COLUMN bridging_evidence_first BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE support_rules ADD COLUMN bridging_extended_ahead INTEGER DEFAULT 2 NOT NULL CHECK (bridging_extended_ahead > 0);

-- A month costs what its contract says or less: the ceiling of a later month may be lower.
ALTER TABLE bridging_support DROP CONSTRAINT bridging_support_amount;
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_amount
    CHECK (amount > 0 AND amount <= months * persons * per_person);
ALTER TABLE bridging_month ADD COLUMN granted_per_person DECIMAL(14, 2);
UPDATE bridging_month SET granted_per_person = per_person;
ALTER TABLE bridging_month DROP CONSTRAINT bridging_month_as_granted;
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_as_granted
    FOREIGN KEY (contract, persons, granted_per_person, first_number, months)
    REFERENCES bridging_support (contract, persons, per_person, first_number, months);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_not_above
    CHECK (granted_per_person IS NOT NULL AND per_person <= granted_per_person);

-- One cooperative gets each calendar month once and no more months than the rules allow, whatever the case.
ALTER TABLE bridging_month ADD COLUMN cooperative_krs CHAR(10);
ALTER TABLE bridging_month ADD COLUMN cooperative_month INTEGER;
UPDATE bridging_month SET cooperative_month = number,
    cooperative_krs = (SELECT c.krs FROM cooperative c WHERE c.case_number = bridging_month.case_number)
WHERE NOT EXISTS (SELECT 1 FROM cooperative c, cooperative o, bridging_month m
    WHERE c.case_number = bridging_month.case_number AND o.krs = c.krs AND o.case_number <> c.case_number
        AND m.case_number = o.case_number);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_of_cooperative UNIQUE (cooperative_krs, calendar_month);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_of_twelve UNIQUE (cooperative_krs, cooperative_month);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_in_all
    CHECK (cooperative_month IS NULL OR cooperative_month BETWEEN 1 AND total_months);

-- Who belonged to the cooperative from when until when: bridging support is counted by these days.
CREATE TABLE membership (
    id             BIGINT NOT NULL PRIMARY KEY,
    case_number    VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number         INTEGER NOT NULL CHECK (number > 0),
    participant    VARCHAR(20),
    person         VARCHAR(200),
    tie            VARCHAR(10) NOT NULL CHECK (tie IN ('MEMBER', 'EMPLOYED')),
    joined_on      DATE NOT NULL,
    joining_reason VARCHAR(500),
    left_on        DATE,
    leaving_reason VARCHAR(500),
    CONSTRAINT membership_number UNIQUE (case_number, number),
    CONSTRAINT membership_in_order CHECK (left_on IS NULL OR (left_on >= joined_on AND leaving_reason IS NOT NULL))
);

-- Days on which the cooperative did not work; nobody is counted on them.
CREATE TABLE activity_pause (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    began_on    DATE NOT NULL,
    ended_on    DATE,
    reason      VARCHAR(500) NOT NULL,
    CONSTRAINT activity_pause_number UNIQUE (case_number, number),
    CONSTRAINT activity_pause_in_order CHECK (ended_on IS NULL OR ended_on >= began_on)
);
