-- The agreement's claimed total follows its live payouts; its CHECK refuses what is above the amount.
CREATE FUNCTION claim_payout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE agreement SET claimed = claimed + NEW.amount WHERE number = NEW.agreement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER payout_claims AFTER INSERT ON payout FOR EACH ROW EXECUTE FUNCTION claim_payout();

CREATE FUNCTION give_payout_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE agreement SET claimed = claimed - OLD.amount WHERE number = OLD.agreement_number;
    RETURN NULL;
END
$$;
CREATE TRIGGER payout_gives_up AFTER UPDATE ON payout FOR EACH ROW
    WHEN (OLD.live_instalment IS NOT NULL AND NEW.live_instalment IS NULL) EXECUTE FUNCTION give_payout_up();

-- It begins prepared, moves forward and says for ever what it said at first.
CREATE FUNCTION watch_payout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.state <> 'PREPARED' THEN
        RAISE EXCEPTION 'a payout begins prepared' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NOT ((OLD.state = 'PREPARED' AND NEW.state IN ('APPROVED', 'CANCELLED'))
                OR (OLD.state = 'APPROVED' AND NEW.state IN ('EXECUTED', 'REJECTED_BY_BANK'))) THEN
            RAISE EXCEPTION 'a payout moves forward only' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF OLD.approved_by IS NOT NULL
                AND (OLD.approved_by, OLD.approved_on) IS DISTINCT FROM (NEW.approved_by, NEW.approved_on) THEN
            RAISE EXCEPTION 'an approval is not changed' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF EXISTS (SELECT 1 FROM case_advisor a
                WHERE a.case_number = NEW.case_number AND a.account = NEW.approved_by) THEN
            RAISE EXCEPTION 'whoever advised the case does not approve its payouts'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_watched BEFORE INSERT OR UPDATE ON payout FOR EACH ROW EXECUTE FUNCTION watch_payout();
CREATE TRIGGER payout_keeps_order BEFORE UPDATE OF id, reference, kind, instalment, case_number, contract,
    agreement_number, promised, amount, recipient_name, recipient_account, prepared_by, prepared_on ON payout
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_no_delete BEFORE DELETE OR TRUNCATE ON payout
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
