-- Securities one by one. Versions that stand ask for nothing but the security of the agreement. To be confirmed: one guarantor
-- for each 50,000 zł with an income of 150 % of the minimum wage, the warning 60 days before the end, the return within 30 days.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN security_register_on BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN security_note_required BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE support_rules ADD COLUMN security_per_guarantor DECIMAL(14, 2) DEFAULT 50000 NOT NULL;
ALTER TABLE support_rules ADD COLUMN security_income_percent INTEGER DEFAULT 150 NOT NULL;
ALTER TABLE support_rules ADD COLUMN security_warning_days INTEGER DEFAULT 60 NOT NULL;
ALTER TABLE support_rules ADD COLUMN security_return_days INTEGER DEFAULT 30 NOT NULL;

CREATE TABLE pledge (
    id               BIGINT NOT NULL PRIMARY KEY,
    case_number      VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number           INTEGER NOT NULL CHECK (number > 0),
    kind             VARCHAR(20) NOT NULL,
    state            VARCHAR(10) NOT NULL
        CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'ACTIVE', 'USED', 'RETURNED', 'DESTROYED')),
    given_by         VARCHAR(500) NOT NULL,
    document         VARCHAR(100),
    amount           DECIMAL(14, 2) CHECK (amount > 0),
    valid_until      DATE,
    income_proved_on DATE,
    monthly_income   DECIMAL(14, 2) CHECK (monthly_income > 0),
    spouse_consents  BOOLEAN NOT NULL,
    planned_by       VARCHAR(60) NOT NULL,
    planned_on       DATE NOT NULL,
    received_by      VARCHAR(60),
    received_on      DATE,
    kept_in          VARCHAR(200),
    verified_by      VARCHAR(60),
    verified_on      DATE,
    active_since     DATE,
    ended_by         VARCHAR(60),
    ended_on         DATE,
    protocol         VARCHAR(1000),
    CONSTRAINT pledge_number UNIQUE (case_number, number),
    CONSTRAINT pledge_received CHECK (state = 'PLANNED' OR (received_by IS NOT NULL AND received_on IS NOT NULL AND kept_in IS NOT NULL)),
    CONSTRAINT pledge_verified CHECK (state IN ('PLANNED', 'RECEIVED') OR (verified_by IS NOT NULL AND verified_on IS NOT NULL)),
    CONSTRAINT pledge_two_hands CHECK (verified_by IS NULL OR verified_by <> received_by),
    CONSTRAINT pledge_active CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED') OR active_since IS NOT NULL),
    CONSTRAINT pledge_ended CHECK (state NOT IN ('USED', 'RETURNED', 'DESTROYED') OR (ended_by IS NOT NULL AND ended_on IS NOT NULL AND protocol IS NOT NULL)),
    CONSTRAINT pledge_whole CHECK ((kind NOT IN ('BANK_GUARANTEE', 'ACCOUNT_LOCK') OR (amount IS NOT NULL AND valid_until IS NOT NULL))
        AND (kind <> 'PERSONAL_SURETY' OR (income_proved_on IS NOT NULL AND monthly_income IS NOT NULL)))
);

CREATE TRIGGER pledge_stays_what_it_is AFTER UPDATE OF id, case_number, number, kind, given_by, document, amount, valid_until, income_proved_on, monthly_income,
    spouse_consents, planned_by, planned_on ON pledge
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a security is never changes');
CREATE TRIGGER pledge_moves_forward AFTER UPDATE ON pledge REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> made.state AND CASE made.state WHEN 'PLANNED' THEN 1 WHEN 'RECEIVED' THEN 2 WHEN 'VERIFIED' THEN 3 WHEN 'ACTIVE' THEN 4 ELSE 5 END <> CASE was.state WHEN 'PLANNED' THEN 1 WHEN 'RECEIVED' THEN 2 WHEN 'VERIFIED' THEN 3 WHEN 'ACTIVE' THEN 4 ELSE 5 END + 1
        OR was.state IN ('USED', 'RETURNED', 'DESTROYED'))
    INSERT INTO refused_change VALUES ('a security moves forward step by step');
CREATE TRIGGER pledge_no_delete AFTER DELETE ON pledge
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a security stays');
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
