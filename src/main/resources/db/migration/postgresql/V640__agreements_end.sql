-- Bridging support under which nothing was paid ends with its agreement, also while it runs or stands still.
CREATE OR REPLACE FUNCTION watch_bridging_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN
        PERFORM refuse_who_reviewed(NEW.case_number, NEW.decided_by);
    END IF;
    IF NEW.signed_by IS DISTINCT FROM OLD.signed_by THEN
        PERFORM refuse_who_reviewed(NEW.case_number, NEW.signed_by);
    END IF;
    IF NEW.state <> OLD.state AND NOT ((OLD.state = 'DRAFT' AND NEW.state IN ('SUBMITTED', 'WITHDRAWN'))
            OR (OLD.state = 'SUBMITTED' AND NEW.state IN ('FORMAL', 'WITHDRAWN'))
            OR (OLD.state = 'FORMAL' AND NEW.state IN ('CORRECTION', 'MERIT', 'APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'CORRECTION' AND NEW.state IN ('FORMAL', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'MERIT' AND NEW.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'REFUSED' AND NEW.state = 'APPEAL')
            OR (OLD.state = 'APPEAL' AND NEW.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'APPROVED' AND NEW.state IN ('CONTRACT_SIGNED', 'CLOSED'))
            OR (OLD.state = 'CONTRACT_SIGNED' AND NEW.state IN ('RUNNING', 'CLOSED'))
            OR (OLD.state = 'RUNNING' AND NEW.state IN ('SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED', 'CLOSED'))
            OR (OLD.state = 'SUSPENDED' AND NEW.state IN ('RUNNING', 'REPAYMENT', 'CLOSED'))
            OR (OLD.state = 'REPAYMENT' AND NEW.state = 'CLOSED')
            OR (OLD.state = 'FINAL_SETTLED' AND NEW.state = 'CLOSED')) THEN
        PERFORM refuse_to('bridging support moves forward only');
    END IF;
    IF OLD.decided_by IS NOT NULL AND (OLD.decided_by, OLD.decided_on, OLD.grounds)
            IS DISTINCT FROM (NEW.decided_by, NEW.decided_on, NEW.grounds) THEN
        PERFORM refuse_to('a decision is not changed');
    END IF;
    IF OLD.commitment_id IS DISTINCT FROM NEW.commitment_id
            AND (OLD.commitment_id IS NOT NULL OR NEW.state <> 'APPROVED') THEN
        PERFORM refuse_to('a promise is not changed');
    END IF;
    IF OLD.signed_by IS NOT NULL AND (OLD.contract, OLD.signed_by, OLD.signed_on)
            IS DISTINCT FROM (NEW.contract, NEW.signed_by, NEW.signed_on) THEN
        PERFORM refuse_to('a signature is not changed');
    END IF;
    IF OLD.demanded_surplus IS NOT NULL AND OLD.demanded_surplus IS DISTINCT FROM NEW.demanded_surplus THEN
        PERFORM refuse_to('what was demanded is not changed');
    END IF;
    RETURN NEW;
END
$$;

-- A security that was never put in force is given back too; one step less is told of it.
ALTER TABLE pledge DROP CONSTRAINT pledge_received;
ALTER TABLE pledge DROP CONSTRAINT pledge_verified;
ALTER TABLE pledge DROP CONSTRAINT pledge_active;
ALTER TABLE pledge ADD CONSTRAINT pledge_received CHECK (state IN ('PLANNED', 'RETURNED')
    OR (received_by IS NOT NULL AND received_on IS NOT NULL AND kept_in IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_verified CHECK (state IN ('PLANNED', 'RECEIVED', 'RETURNED')
    OR (verified_by IS NOT NULL AND verified_on IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_active CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'RETURNED')
    OR active_since IS NOT NULL);
CREATE OR REPLACE FUNCTION keep_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.id, OLD.case_number, OLD.number, OLD.kind, OLD.given_by, OLD.document, OLD.amount, OLD.valid_until,
            OLD.income_proved_on, OLD.monthly_income, OLD.spouse_consents, OLD.planned_by, OLD.planned_on)
        IS DISTINCT FROM (NEW.id, NEW.case_number, NEW.number, NEW.kind, NEW.given_by, NEW.document, NEW.amount,
            NEW.valid_until, NEW.income_proved_on, NEW.monthly_income, NEW.spouse_consents, NEW.planned_by, NEW.planned_on)
        OR OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (('PLANNED', 'RECEIVED'), ('RECEIVED', 'VERIFIED'),
            ('VERIFIED', 'ACTIVE'),
            ('PLANNED', 'RETURNED'), ('RECEIVED', 'RETURNED'), ('VERIFIED', 'RETURNED'), ('ACTIVE', 'USED'), ('ACTIVE', 'RETURNED'), ('ACTIVE', 'DESTROYED'))
        OR OLD.state IN ('USED', 'RETURNED', 'DESTROYED') THEN
        RAISE EXCEPTION 'a security moves forward step by step' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
