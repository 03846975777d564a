-- A cooperative that is ready stands, but for the address of its seat and a registration for social insurance that was to come.
DROP TRIGGER cooperative_stands;
CREATE TRIGGER cooperative_stands AFTER UPDATE OF id, case_number, resolved_on, resolution, registered_name, krs, founded_krs, nip, regon,
    account, registered_on, activity_started_on, insured_since, insurance_due ON cooperative
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.account IS NOT NULL)
    INSERT INTO refused_change VALUES ('a registered cooperative is not changed');
CREATE TRIGGER cooperative_insured_once AFTER UPDATE OF insurance_registered_on ON cooperative REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.account IS NOT NULL AND was.insurance_registered_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a registered cooperative is not changed');
