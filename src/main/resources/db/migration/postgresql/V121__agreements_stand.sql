-- Only what the triggers keep, the planned and the claimed total, may change.
CREATE TRIGGER agreement_no_update BEFORE UPDATE OF id, number, case_number, amount, signed_on, signed_by, recipient_name,
    recipient_krs, recipient_account, security_kind, security_given_by, security_received_on, security_document,
    security_amount, security_valid_until, security_kept_in, security_income_proved_on ON agreement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_no_delete BEFORE DELETE OR TRUNCATE ON agreement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_signature_by_advisor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.signed_by) THEN
        RAISE EXCEPTION 'whoever advised the case does not sign for it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER agreement_not_by_advisor BEFORE INSERT ON agreement
    FOR EACH ROW EXECUTE FUNCTION refuse_signature_by_advisor();

CREATE FUNCTION plan_tranche() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE agreement SET planned = planned + NEW.amount WHERE number = NEW.agreement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER tranche_is_planned AFTER INSERT ON agreement_tranche
    FOR EACH ROW EXECUTE FUNCTION plan_tranche();
CREATE TRIGGER tranche_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_tranche
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A cooperative that is ready stands.
CREATE FUNCTION keep_cooperative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.account IS NOT NULL THEN
        RAISE EXCEPTION 'a registered cooperative is not changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER cooperative_stands BEFORE UPDATE ON cooperative FOR EACH ROW EXECUTE FUNCTION keep_cooperative();
CREATE TRIGGER cooperative_no_delete BEFORE DELETE OR TRUNCATE ON cooperative
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
