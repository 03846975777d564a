-- A counter moves only with the rows that it counts: whoever writes another number is refused.
CREATE FUNCTION refuse_to(TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', $1 USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE FUNCTION follow_promises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.committed <> (SELECT COALESCE(SUM(c.amount), 0) FROM commitment c WHERE c.budget_id = NEW.id) THEN
        PERFORM refuse_to('what is promised is the sum of the promises');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER budget_follows_promises AFTER INSERT OR UPDATE OF committed ON budget
    FOR EACH ROW EXECUTE FUNCTION follow_promises();
CREATE TRIGGER budget_in_use_stands BEFORE UPDATE OF id, edition_code, purpose, amount ON budget
    FOR EACH ROW WHEN (OLD.committed <> 0) EXECUTE FUNCTION refuse_change();

CREATE FUNCTION follow_tranches_and_payouts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.planned <> (SELECT COALESCE(SUM(t.amount), 0) FROM agreement_tranche t WHERE t.agreement_number = NEW.number) THEN
        PERFORM refuse_to('what is planned is the sum of the tranches');
    END IF;
    IF NEW.claimed <> (SELECT COALESCE(SUM(p.amount), 0) FROM payout p
            WHERE p.agreement_number = NEW.number AND p.live_instalment IS NOT NULL) THEN
        PERFORM refuse_to('what is claimed is the sum of the live payouts');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER agreement_follows_its_rows AFTER INSERT OR UPDATE OF planned, claimed ON agreement
    FOR EACH ROW EXECUTE FUNCTION follow_tranches_and_payouts();

CREATE FUNCTION follow_agreements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.agreed <> (SELECT COALESCE(SUM(a.amount), 0) FROM agreement a WHERE a.recipient_krs = NEW.krs)
            OR (TG_OP = 'UPDATE' AND NOT EXISTS (SELECT 1 FROM agreement a
                WHERE a.recipient_krs = NEW.krs AND a.grant_per_cooperative = NEW.cap)) THEN
        PERFORM refuse_to('what is agreed is the sum of the agreements');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER cooperative_follows_agreements AFTER INSERT OR UPDATE ON cooperative_cap
    FOR EACH ROW EXECUTE FUNCTION follow_agreements();

-- Numbers that people see are given one after the other.
CREATE TRIGGER year_counter_goes_on BEFORE UPDATE ON year_counter
    FOR EACH ROW WHEN (NEW.counter_key <> OLD.counter_key OR NEW.last_number <> OLD.last_number + 1)
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER year_counter_no_delete BEFORE DELETE OR TRUNCATE ON year_counter
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- So does the head of a chain, and it stays the head of its chain.
CREATE TRIGGER audit_chain_goes_on BEFORE UPDATE ON audit_chain
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.chain_key <> OLD.chain_key
        OR NEW.last_number <> OLD.last_number + 1)
    EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_begins_empty BEFORE INSERT ON audit_chain
    FOR EACH ROW WHEN (NEW.last_number <> 0) EXECUTE FUNCTION refuse_change();
-- A personal value may be erased, never changed, and never all at once.
CREATE TRIGGER audit_personal_stands BEFORE UPDATE OR TRUNCATE ON audit_personal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
