CREATE TRIGGER composition_stays_what_it_is BEFORE UPDATE OF id, case_number, number, leaver, joiner, reasons, proposed_by, proposed_on
    ON composition_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER composition_is_answered_once BEFORE UPDATE ON composition_change
    FOR EACH ROW WHEN (OLD.state <> 'PROPOSED') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER composition_no_delete BEFORE DELETE OR TRUNCATE ON composition_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_consent_by_advisor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.answered_by) THEN
        PERFORM refuse_to('whoever advised a case consents to no change in it');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER composition_not_by_advisor BEFORE UPDATE ON composition_change
    FOR EACH ROW EXECUTE FUNCTION refuse_consent_by_advisor();
CREATE TRIGGER named_founders_no_update BEFORE UPDATE ON named_founders FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER named_founders_no_delete BEFORE DELETE OR TRUNCATE ON named_founders
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
