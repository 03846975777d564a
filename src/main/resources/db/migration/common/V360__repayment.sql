-- Where a suspended case goes back to, and by when the next move was due there.
ALTER TABLE case_file ADD COLUMN suspended_in VARCHAR(30);
ALTER TABLE case_file ADD COLUMN suspended_due DATE;

ALTER TABLE support_rules ADD COLUMN explanation_days INTEGER DEFAULT 7 NOT NULL;
ALTER TABLE support_rules ADD COLUMN repayment_days INTEGER DEFAULT 30 NOT NULL;
ALTER TABLE support_rules ADD COLUMN repayment_day_kind VARCHAR(10) DEFAULT 'CALENDAR' NOT NULL;

-- Grounds for a return of money. What is marked is practice or convention and not found in a contract.
CREATE TABLE breach_ground (
    code            VARCHAR(10) NOT NULL PRIMARY KEY,
    name_pl         VARCHAR(300) NOT NULL,
    name_en         VARCHAR(300) NOT NULL,
    extent          VARCHAR(20) NOT NULL CHECK (extent IN ('WHOLE', 'WHOLE_OR_PART', 'AMOUNT', 'MEMBER_SHARE')),
    source          VARCHAR(200) NOT NULL,
    to_be_confirmed BOOLEAN NOT NULL
);

INSERT INTO breach_ground (code, name_pl, name_en, extent, source, to_be_confirmed) VALUES
    ('B1', 'Wydatki niezgodne z biznesplanem lub harmonogramem', 'Money spent not according to the plan or the schedule', 'AMOUNT', 'umowy o dotację (obowiązki beneficjenta)', FALSE),
    ('B2', 'Działalność krótsza niż okres trwałości, licząc od faktycznego rozpoczęcia (zasiłek chorobowy i świadczenie rehabilitacyjne wlicza się)', 'Activity shorter than the durability period from its actual start (sick leave and rehabilitation benefit count as activity)', 'WHOLE', 'umowy o dotację (obowiązki beneficjenta)', FALSE),
    ('B3', 'Zawieszenie działalności w okresie trwałości', 'Activity suspended within the durability period', 'WHOLE_OR_PART', 'umowy o dotację; zwrot proporcjonalny to konwencja', TRUE),
    ('B4', 'Nieprawdziwe oświadczenia we wniosku', 'False statements in the application', 'WHOLE', 'umowy o dotację (obowiązki beneficjenta)', FALSE),
    ('B5', 'Naruszenie innych istotnych warunków umowy, np. uniemożliwienie wizyty, brak rozliczenia', 'Other material conditions of the contract breached, such as no visit allowed or no settlement', 'WHOLE_OR_PART', 'umowy o dotację (obowiązki beneficjenta)', FALSE),
    ('B6', 'Środki nierozliczone lub niewydatkowane w terminie', 'Money not settled or not spent in time', 'AMOUNT', 'praktyka operatorów', TRUE),
    ('B7', 'Członek odszedł i nie został zastąpiony w terminie albo liczba członków spadła poniżej minimum', 'A member left and was not replaced in time, or the members are fewer than the minimum', 'MEMBER_SHARE', 'konwencja; minimum członków: ustawa o spółdzielniach socjalnych', TRUE),
    ('B8', 'Podwójne finansowanie', 'Double financing', 'AMOUNT', 'praktyka operatorów', TRUE),
    ('B9', 'Zbycie zakupionych rzeczy w okresie trwałości bez zgody', 'Bought things disposed of in the durability period without consent', 'AMOUNT', 'praktyka operatorów', TRUE);

-- A suspected breach: why, by when to explain, what was explained, how it ended.
CREATE TABLE suspension (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_number  VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number       INTEGER NOT NULL CHECK (number > 0),
    ground       VARCHAR(10) NOT NULL REFERENCES breach_ground (code),
    reasons      VARCHAR(4000) NOT NULL,
    suspended_by VARCHAR(60) NOT NULL,
    suspended_on DATE NOT NULL,
    explain_by   DATE NOT NULL,
    explained_on DATE,
    explanation  VARCHAR(4000),
    ended_by     VARCHAR(60),
    ended_on     DATE,
    ending       VARCHAR(4000),
    -- 1 while it lasts, else null: one lasting suspension for a case.
    lasting      INTEGER,
    CONSTRAINT suspension_number UNIQUE (case_number, number),
    CONSTRAINT suspension_one_lasts UNIQUE (case_number, lasting),
    CONSTRAINT suspension_lasts CHECK ((lasting IS NOT NULL AND lasting = 1 AND ended_on IS NULL)
        OR (lasting IS NULL AND ended_on IS NOT NULL AND ended_by IS NOT NULL)),
    CONSTRAINT suspension_explained CHECK ((explained_on IS NULL AND explanation IS NULL)
        OR (explained_on IS NOT NULL AND explanation IS NOT NULL)),
    CONSTRAINT suspension_forward CHECK (explain_by >= suspended_on)
);

-- A part of a demand points at the payout of which it is a part, and never exceeds it.
ALTER TABLE payout ADD CONSTRAINT payout_reference_amount UNIQUE (reference, amount);

CREATE TABLE demand (
    id                       BIGINT NOT NULL PRIMARY KEY,
    number                   VARCHAR(20) NOT NULL UNIQUE,
    case_number              VARCHAR(17) NOT NULL REFERENCES case_file (number),
    kind                     VARCHAR(10) NOT NULL CHECK (kind IN ('BREACH', 'UNSPENT')),
    ground                   VARCHAR(10) REFERENCES breach_ground (code),
    whole_grant              BOOLEAN NOT NULL,
    principal                DECIMAL(14, 2) NOT NULL CHECK (principal > 0),
    -- Kept by the triggers on payments: the principal that came back.
    returned                 DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    interest_kind            VARCHAR(20) NOT NULL,
    interest_count_start_day BOOLEAN NOT NULL,
    interest_rounding        VARCHAR(10) NOT NULL,
    interest_free_up_to      DECIMAL(14, 2),
    account                  VARCHAR(200) NOT NULL,
    reasons                  VARCHAR(4000) NOT NULL,
    issued_by                VARCHAR(60) NOT NULL,
    issued_on                DATE NOT NULL,
    delivered_on             DATE,
    due_on                   DATE,
    enforced_by              VARCHAR(60),
    enforced_on              DATE,
    enforcement              VARCHAR(4000),
    closed_on                DATE,
    -- 1 while money is owed, else null: one open demand for a case.
    owed                     INTEGER,
    CONSTRAINT demand_one_is_owed UNIQUE (case_number, owed),
    CONSTRAINT demand_has_a_ground CHECK (kind = 'UNSPENT' OR ground IS NOT NULL),
    CONSTRAINT demand_not_exceeded CHECK (returned >= 0 AND returned <= principal),
    CONSTRAINT demand_is_owed CHECK ((owed IS NOT NULL AND owed = 1 AND closed_on IS NULL)
        OR (owed IS NULL AND closed_on IS NOT NULL AND returned = principal)),
    CONSTRAINT demand_delivered CHECK ((delivered_on IS NULL AND due_on IS NULL)
        OR (delivered_on IS NOT NULL AND due_on IS NOT NULL AND delivered_on >= issued_on AND due_on > delivered_on)),
    CONSTRAINT demand_enforced CHECK (enforced_on IS NULL
        OR (due_on IS NOT NULL AND enforced_on > due_on AND enforced_by IS NOT NULL AND enforcement IS NOT NULL))
);

CREATE TABLE demand_part (
    demand_number    VARCHAR(20) NOT NULL REFERENCES demand (number),
    number           INTEGER NOT NULL CHECK (number > 0),
    payout_reference VARCHAR(35) NOT NULL,
    paid             DECIMAL(14, 2) NOT NULL,
    amount           DECIMAL(14, 2) NOT NULL CHECK (amount > 0),
    since            DATE NOT NULL,
    PRIMARY KEY (demand_number, number),
    CONSTRAINT demand_part_of_a_payout FOREIGN KEY (payout_reference, paid) REFERENCES payout (reference, amount),
    CONSTRAINT demand_part_within CHECK (amount <= paid)
);

-- A payment received: entered by one person, confirmed by another.
CREATE TABLE repayment (
    id              BIGINT NOT NULL PRIMARY KEY,
    demand_number   VARCHAR(20) NOT NULL REFERENCES demand (number),
    number          INTEGER NOT NULL CHECK (number > 0),
    amount          DECIMAL(14, 2) NOT NULL CHECK (amount > 0),
    received_on     DATE NOT NULL,
    bank_reference  VARCHAR(100) NOT NULL,
    state           VARCHAR(12) NOT NULL CHECK (state IN ('ENTERED', 'CONFIRMED', 'REFUSED')),
    entered_by      VARCHAR(60) NOT NULL,
    entered_on      DATE NOT NULL,
    answered_by     VARCHAR(60),
    answered_on     DATE,
    grounds         VARCHAR(1000),
    principal_share DECIMAL(14, 2),
    interest_share  DECIMAL(14, 2),
    CONSTRAINT repayment_number UNIQUE (demand_number, number),
    CONSTRAINT repayment_not_ahead CHECK (received_on <= entered_on),
    CONSTRAINT repayment_four_eyes CHECK (answered_by IS NULL OR answered_by <> entered_by),
    CONSTRAINT repayment_answered CHECK ((state = 'ENTERED' AND answered_by IS NULL)
        OR (state <> 'ENTERED' AND answered_by IS NOT NULL AND answered_on IS NOT NULL)),
    CONSTRAINT repayment_split CHECK (state <> 'CONFIRMED' OR (principal_share IS NOT NULL AND interest_share IS NOT NULL
        AND principal_share >= 0 AND interest_share >= 0 AND principal_share + interest_share = amount)),
    CONSTRAINT repayment_unsplit CHECK (state = 'CONFIRMED' OR (principal_share IS NULL AND interest_share IS NULL)),
    CONSTRAINT repayment_refused CHECK (state <> 'REFUSED' OR grounds IS NOT NULL)
);
