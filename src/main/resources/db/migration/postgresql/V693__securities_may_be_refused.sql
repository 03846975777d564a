-- A security that never came into force may be refused and given back.
ALTER TABLE pledge DROP CONSTRAINT pledge_state_check;
ALTER TABLE pledge DROP CONSTRAINT pledge_received;
ALTER TABLE pledge DROP CONSTRAINT pledge_verified;
ALTER TABLE pledge DROP CONSTRAINT pledge_active;
ALTER TABLE pledge DROP CONSTRAINT pledge_ended;
ALTER TABLE pledge ADD CONSTRAINT pledge_state CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'ACTIVE', 'USED', 'RETURNED', 'DESTROYED', 'REJECTED'));
ALTER TABLE pledge ADD CONSTRAINT pledge_received CHECK (state IN ('PLANNED', 'REJECTED') OR (received_by IS NOT NULL AND received_on IS NOT NULL AND kept_in IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_verified CHECK (state IN ('PLANNED', 'RECEIVED', 'REJECTED') OR (verified_by IS NOT NULL AND verified_on IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_active CHECK (CASE WHEN state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'REJECTED') THEN 'N' ELSE 'Y' END = CASE WHEN active_since IS NULL THEN 'N' ELSE 'Y' END);
ALTER TABLE pledge ADD CONSTRAINT pledge_ended CHECK (state NOT IN ('USED', 'RETURNED', 'DESTROYED', 'REJECTED') OR (ended_by IS NOT NULL AND ended_on IS NOT NULL AND protocol IS NOT NULL));
CREATE OR REPLACE FUNCTION keep_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.id, OLD.case_number, OLD.number, OLD.kind, OLD.given_by, OLD.document, OLD.amount, OLD.valid_until,
            OLD.income_proved_on, OLD.monthly_income, OLD.spouse_consents, OLD.planned_by, OLD.planned_on)
        IS DISTINCT FROM (NEW.id, NEW.case_number, NEW.number, NEW.kind, NEW.given_by, NEW.document, NEW.amount,
            NEW.valid_until, NEW.income_proved_on, NEW.monthly_income, NEW.spouse_consents, NEW.planned_by, NEW.planned_on)
        OR OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (('PLANNED', 'RECEIVED'), ('RECEIVED', 'VERIFIED'),
            ('VERIFIED', 'ACTIVE'), ('ACTIVE', 'USED'), ('ACTIVE', 'RETURNED'), ('ACTIVE', 'DESTROYED'),
            ('PLANNED', 'REJECTED'), ('RECEIVED', 'REJECTED'), ('VERIFIED', 'REJECTED'))
        OR OLD.state IN ('USED', 'RETURNED', 'DESTROYED', 'REJECTED') THEN
        RAISE EXCEPTION 'a security moves forward step by step' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
