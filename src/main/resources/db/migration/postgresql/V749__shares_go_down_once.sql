CREATE TRIGGER annex_leaver_stays BEFORE UPDATE OF leaver ON annex
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_second_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM annex a WHERE a.case_number = NEW.case_number AND a.leaver = NEW.leaver
            AND a.state = 'SIGNED' AND a.id <> NEW.id) THEN
        RAISE EXCEPTION 'whoever left leaves once' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER annex_leaver_leaves_once BEFORE UPDATE OF state ON annex
    FOR EACH ROW WHEN (NEW.state = 'SIGNED') EXECUTE FUNCTION refuse_second_leaving();
CREATE FUNCTION refuse_claims_above_annexes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM annex a WHERE a.agreement = NEW.number AND a.leaver IS NOT NULL
            AND a.state = 'SIGNED' AND a.amount_after < NEW.claimed) THEN
        RAISE EXCEPTION 'an annex lowered the grant' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER agreement_claims_stay_within_annexes BEFORE UPDATE OF claimed ON agreement
    FOR EACH ROW WHEN (NEW.claimed > OLD.claimed) EXECUTE FUNCTION refuse_claims_above_annexes();
