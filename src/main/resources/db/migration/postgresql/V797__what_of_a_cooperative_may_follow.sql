-- A cooperative that is ready stands, but for the address of its seat and a registration for social insurance that was to come.
CREATE OR REPLACE FUNCTION keep_cooperative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.account IS NOT NULL AND (NEW.id IS DISTINCT FROM OLD.id OR NEW.case_number IS DISTINCT FROM OLD.case_number OR NEW.resolved_on IS
            DISTINCT FROM OLD.resolved_on OR NEW.resolution IS DISTINCT FROM OLD.resolution OR NEW.registered_name IS
            DISTINCT FROM OLD.registered_name OR NEW.krs IS DISTINCT FROM OLD.krs OR NEW.founded_krs IS DISTINCT FROM
            OLD.founded_krs OR NEW.nip IS DISTINCT FROM OLD.nip OR NEW.regon IS DISTINCT FROM OLD.regon OR NEW.account IS
            DISTINCT FROM OLD.account OR NEW.registered_on IS DISTINCT FROM OLD.registered_on OR NEW.activity_started_on
            IS DISTINCT FROM OLD.activity_started_on OR NEW.insured_since IS DISTINCT FROM OLD.insured_since OR
            NEW.insurance_due IS DISTINCT FROM OLD.insurance_due
            OR OLD.insurance_registered_on IS NOT NULL
                AND NEW.insurance_registered_on IS DISTINCT FROM OLD.insurance_registered_on) THEN
        RAISE EXCEPTION 'a registered cooperative is not changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
