-- Securities one by one. Versions that stand ask for nothing but the security of the agreement. To be confirmed: one guarantor
-- for each 50,000 zł with an income of 150 % of the minimum wage, the warning 60 days before the end, the return within 30 days.
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

CREATE FUNCTION keep_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.id, OLD.case_number, OLD.number, OLD.kind, OLD.given_by, OLD.document, OLD.amount, OLD.valid_until,
            OLD.income_proved_on, OLD.monthly_income, OLD.spouse_consents, OLD.planned_by, OLD.planned_on)
        IS DISTINCT FROM (NEW.id, NEW.case_number, NEW.number, NEW.kind, NEW.given_by, NEW.document, NEW.amount,
            NEW.valid_until, NEW.income_proved_on, NEW.monthly_income, NEW.spouse_consents, NEW.planned_by, NEW.planned_on)
        OR OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (('PLANNED', 'RECEIVED'), ('RECEIVED', 'VERIFIED'),
            ('VERIFIED', 'ACTIVE'), ('ACTIVE', 'USED'), ('ACTIVE', 'RETURNED'), ('ACTIVE', 'DESTROYED'))
        OR OLD.state IN ('USED', 'RETURNED', 'DESTROYED') THEN
        RAISE EXCEPTION 'a security moves forward step by step' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER pledge_moves_forward BEFORE UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION keep_pledge();
CREATE TRIGGER pledge_no_delete BEFORE DELETE OR TRUNCATE ON pledge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
