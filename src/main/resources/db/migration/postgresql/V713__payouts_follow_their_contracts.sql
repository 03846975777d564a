-- A payout goes to the recipient and the account of the agreement of its case, copied as the agreement keeps them, and is called
-- by its case, its instalment and its place among the payouts of that instalment.
CREATE FUNCTION payout_follows_its_contract() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before INTEGER;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM agreement a WHERE a.case_number = NEW.case_number
            AND a.recipient_name = NEW.recipient_name AND a.recipient_account = NEW.recipient_account
            AND (NEW.kind <> 'TRANCHE' OR a.number = NEW.contract)) THEN
        PERFORM refuse_to('a payout goes to the account of its agreement');
    END IF;
    IF NEW.kind = 'BRIDGING' AND NOT EXISTS (SELECT 1 FROM bridging_support b
            WHERE b.contract = NEW.contract AND b.case_number = NEW.case_number) THEN
        PERFORM refuse_to('a payout is of a contract of its case');
    END IF;
    SELECT COUNT(*) INTO before FROM payout p
        WHERE p.case_number = NEW.case_number AND p.kind = NEW.kind AND p.instalment = NEW.instalment;
    IF NEW.reference <> (NEW.case_number || '-' || CASE WHEN NEW.kind = 'TRANCHE' THEN 'T' ELSE 'M' END || NEW.instalment
            || CASE WHEN before = 0 THEN '' ELSE '-' || (before + 1) END) THEN
        PERFORM refuse_to('a payout is called by its case and instalment');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_follows_contract BEFORE INSERT ON payout
    FOR EACH ROW EXECUTE FUNCTION payout_follows_its_contract();
