-- Nothing is added to an accepted settlement and nothing of its shares is lost.
CREATE FUNCTION keep_accepted_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM settlement s WHERE s.case_number = NEW.case_number AND s.state = 'ACCEPTED') THEN
        PERFORM refuse_to('an accepted settlement is not changed');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER settlement_proof_comes_before BEFORE INSERT ON settlement_proof
    FOR EACH ROW EXECUTE FUNCTION keep_accepted_settlement();

CREATE FUNCTION keep_accepted_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM settlement_proof p JOIN settlement s ON s.case_number = p.case_number
            WHERE s.state = 'ACCEPTED' AND p.id = CASE TG_OP WHEN 'INSERT' THEN NEW.proof_id ELSE OLD.proof_id END) THEN
        PERFORM refuse_to('an accepted settlement is not changed');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER settlement_share_stands BEFORE INSERT OR UPDATE OR DELETE ON settlement_proof_share
    FOR EACH ROW EXECUTE FUNCTION keep_accepted_share();
CREATE TRIGGER settlement_share_no_truncate BEFORE TRUNCATE ON settlement_proof_share
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
