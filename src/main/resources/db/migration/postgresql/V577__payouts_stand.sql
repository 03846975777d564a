-- It begins prepared, moves forward and says for ever what it said at first; it is ordered in an exported batch only.
CREATE OR REPLACE FUNCTION watch_payout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PREPARED' OR NEW.voided <> 0 THEN
            PERFORM refuse_to('a payout begins prepared');
        END IF;
        IF EXISTS (SELECT 1 FROM payout p WHERE p.contract = NEW.contract AND p.instalment = NEW.instalment)
                AND (NEW.follows IS NULL OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = NEW.follows
                    AND p.contract = NEW.contract AND p.instalment = NEW.instalment AND p.live_instalment IS NULL)) THEN
            PERFORM refuse_to('a payout in the place of another names it');
        END IF;
        RETURN NEW;
    END IF;
    IF (OLD.state, NEW.state) NOT IN (('PREPARED', 'CHECKED'), ('PREPARED', 'CANCELLED'), ('CHECKED', 'APPROVED'), 
            ('CHECKED', 'CANCELLED'), ('APPROVED', 'PREPARED'), ('APPROVED', 'EXPORTED'), ('APPROVED', 'CANCELLED'), 
            ('EXPORTED', 'EXECUTED'), ('EXPORTED', 'REJECTED_BY_BANK'), ('EXECUTED', 'RETURNED')) THEN
        PERFORM refuse_to('a payout moves forward only');
    END IF;
    IF OLD.state = 'APPROVED' AND NEW.state = 'PREPARED' THEN
        IF NEW.voided <> OLD.voided + 1 THEN
            PERFORM refuse_to('an approval that is taken back is counted');
        END IF;
    ELSIF NEW.voided <> OLD.voided OR (NEW.state <> 'APPROVED' AND (OLD.approved_by, OLD.approved_on, OLD.approved_hash)
            IS DISTINCT FROM (NEW.approved_by, NEW.approved_on, NEW.approved_hash)) THEN
        PERFORM refuse_to('an approval is not changed');
    END IF;
    IF NEW.state <> 'EXPORTED' AND (OLD.exported_by, OLD.exported_on) IS DISTINCT FROM (NEW.exported_by, NEW.exported_on) THEN
        PERFORM refuse_to('an export is not changed');
    END IF;
    IF OLD.state <> 'EXPORTED' AND (OLD.answered_by, OLD.answered_on, OLD.executed_on)
            IS DISTINCT FROM (NEW.answered_by, NEW.answered_on, NEW.executed_on) THEN
        PERFORM refuse_to('an answer of the bank is not changed');
    END IF;
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.approved_by) THEN
        PERFORM refuse_to('whoever advised the case does not approve its payouts');
    END IF;
    IF NEW.state = 'EXPORTED' AND NOT EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = NEW.reference AND b.state = 'EXPORTED') THEN
        PERFORM refuse_to('a payout is exported in a batch');
    END IF;
    IF NEW.state = 'CANCELLED' AND EXISTS (SELECT 1 FROM batch_row r WHERE r.live_reference = NEW.reference) THEN
        PERFORM refuse_to('a payout in a batch is not cancelled');
    END IF;
    IF EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
            WHERE r.live_reference = NEW.reference AND b.approved_by IN (NEW.answered_by, NEW.returned_by)) THEN
        PERFORM refuse_to('whoever approved the batch does not answer for the bank');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_watched BEFORE INSERT OR UPDATE ON payout FOR EACH ROW EXECUTE FUNCTION watch_payout();
CREATE TRIGGER payout_keeps_order BEFORE UPDATE OF id, reference, kind, instalment, case_number, contract,
    agreement_number, bridging_contract, promised, amount, recipient_name, recipient_account, follows, prepared_by, prepared_on ON payout
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A batch begins open, moves as it should and never changes once it is exported; its rows are bound while it is open.
CREATE FUNCTION watch_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'OPEN' OR NEW.version <> 1 THEN
            PERFORM refuse_to('a batch begins open');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.version NOT IN (OLD.version, OLD.version + 1)
            OR (OLD.state, NEW.state) NOT IN (('OPEN', 'OPEN'), ('OPEN', 'APPROVED'), ('OPEN', 'CANCELLED'),
                ('APPROVED', 'APPROVED'), ('APPROVED', 'EXPORTED'), ('APPROVED', 'CANCELLED'), ('APPROVED', 'OPEN'))
            OR (OLD.state = 'APPROVED' AND NEW.state = 'OPEN' AND NEW.reopened <> OLD.reopened + 1) THEN
        PERFORM refuse_to('a batch moves forward only');
    END IF;
    IF OLD.approved_by IS NOT NULL AND NEW.state <> 'OPEN'
            AND (OLD.approved_by, OLD.approved_on) IS DISTINCT FROM (NEW.approved_by, NEW.approved_on) THEN
        PERFORM refuse_to('an approval is not changed');
    END IF;
    IF EXISTS (SELECT 1 FROM batch_row r JOIN payout p ON p.reference = r.live_reference
            WHERE r.batch_number = NEW.batch_number AND p.prepared_by = NEW.approved_by) THEN
        PERFORM refuse_to('whoever prepared a row does not approve the batch');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER batch_watched BEFORE INSERT OR UPDATE ON batch FOR EACH ROW EXECUTE FUNCTION watch_batch();
CREATE TRIGGER batch_keeps_order BEFORE UPDATE OF id, batch_number, file_format, payer, pay_day, made_by, made_on ON batch
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_no_delete BEFORE DELETE OR TRUNCATE ON batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION watch_batch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT 1 FROM batch b WHERE b.batch_number = NEW.batch_number AND b.state = 'OPEN' AND b.version = 1)
                OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = NEW.live_reference
                    AND p.state IN ('CHECKED', 'APPROVED')) THEN
            PERFORM refuse_to('a batch is gathered at once, of payouts that are ready');
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.live_reference IS NULL OR EXISTS (SELECT 1 FROM batch b
            WHERE b.batch_number = NEW.batch_number AND b.state = 'EXPORTED') THEN
        PERFORM refuse_to('a row is taken off once, before the export');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER batch_row_watched BEFORE INSERT OR UPDATE ON batch_row FOR EACH ROW EXECUTE FUNCTION watch_batch_row();
CREATE TRIGGER batch_row_keeps BEFORE UPDATE OF id, batch_number, place, payout_reference, case_number, amount ON batch_row
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_row_no_delete BEFORE DELETE OR TRUNCATE ON batch_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payer_account_no_update BEFORE UPDATE ON payer_account FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payer_account_no_delete BEFORE DELETE OR TRUNCATE ON payer_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
