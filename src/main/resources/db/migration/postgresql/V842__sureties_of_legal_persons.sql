-- The surety of a legal person names whose it is: KRS or NIP. Those that stood before name nobody; a new one does.
ALTER TABLE pledge ADD COLUMN giver_number VARCHAR(10);
ALTER TABLE pledge ADD CONSTRAINT pledge_giver CHECK (giver_number IS NULL OR kind = 'CORPORATE_SURETY' AND LENGTH(giver_number) = 10);
CREATE OR REPLACE FUNCTION keep_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.id, OLD.case_number, OLD.number, OLD.kind, OLD.given_by, OLD.giver_number, OLD.document, OLD.amount, OLD.valid_until,
            OLD.income_proved_on, OLD.monthly_income, OLD.spouse_consents, OLD.planned_by, OLD.planned_on)
        IS DISTINCT FROM (NEW.id, NEW.case_number, NEW.number, NEW.kind, NEW.given_by, NEW.giver_number, NEW.document, NEW.amount,
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
CREATE FUNCTION name_guarantor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'CORPORATE_SURETY' AND NEW.giver_number IS NULL THEN
        PERFORM refuse_to('a legal person that guarantees is named');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER pledge_names_guarantor BEFORE INSERT ON pledge FOR EACH ROW EXECUTE FUNCTION name_guarantor();
