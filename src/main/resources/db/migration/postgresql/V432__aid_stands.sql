-- What was granted, declared and certified is only added.
CREATE TRIGGER de_minimis_aid_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON de_minimis_aid
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER undertaking_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON undertaking
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER aid_certificate_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON aid_certificate
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER aid_certificate_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON aid_certificate_act
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whoever writes past the office: what one recipient has within the window never exceeds the limit of a granting to it, and
-- what is granted under a regulation is the whole of a contract.
CREATE FUNCTION refuse_aid_past_limit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.corrects IS NOT NULL OR NEW.regime_limit IS NULL THEN
        RETURN NEW;
    END IF;
    IF NEW.regime_limit < NEW.eur + COALESCE((SELECT SUM(a.eur) FROM de_minimis_aid a
        WHERE a.recipient = NEW.recipient AND a.granted_on BETWEEN NEW.window_from AND NEW.granted_on
            AND NOT EXISTS (SELECT 1 FROM de_minimis_aid c
                WHERE c.case_number = a.case_number AND c.corrects = a.number)), 0) THEN
        RAISE EXCEPTION 'more de minimis aid than the limit' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.origin = 'GRANT' AND NOT EXISTS (SELECT 1 FROM agreement a
            WHERE a.number = NEW.document AND a.case_number = NEW.case_number AND a.amount = NEW.pln)
        OR NEW.origin = 'BRIDGING' AND NOT EXISTS (SELECT 1 FROM bridging_support b
            WHERE b.contract = NEW.document AND b.case_number = NEW.case_number AND b.amount = NEW.pln) THEN
        RAISE EXCEPTION 'aid of no contract' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER de_minimis_aid_within_limit BEFORE INSERT ON de_minimis_aid
    FOR EACH ROW EXECUTE FUNCTION refuse_aid_past_limit();
