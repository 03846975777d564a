-- Up to each month no more is paid under a contract than it gives for the months until then.
CREATE FUNCTION watch_months_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'BRIDGING' AND NEW.live_instalment IS NOT NULL
            AND NEW.amount + COALESCE((SELECT SUM(p.amount) FROM payout p
                WHERE p.bridging_contract = NEW.bridging_contract AND p.live_instalment <= NEW.instalment
                    AND p.reference <> NEW.reference), 0)
            > (SELECT SUM(m.amount) FROM bridging_month m
                WHERE m.contract = NEW.bridging_contract AND m.number <= NEW.instalment) THEN
        PERFORM refuse_to('more than the contract gives until that month');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_within_months BEFORE INSERT OR UPDATE OF live_instalment ON payout
    FOR EACH ROW EXECUTE FUNCTION watch_months_paid();

-- The rest is paid for the last month of a contract only, while it is not settled, after all that was paid for it before.
CREATE FUNCTION watch_rest_of_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.supplement > 0 AND (NOT EXISTS (SELECT 1 FROM payout p
                WHERE p.bridging_contract = NEW.bridging_contract AND p.instalment = NEW.instalment
                    AND p.supplement = NEW.supplement - 1 AND p.state = 'EXECUTED')
            OR NOT EXISTS (SELECT 1 FROM bridging_month m
                WHERE m.contract = NEW.bridging_contract AND m.number = NEW.instalment AND m.settled_on IS NULL
                    AND m.number = m.first_number + m.months - 1)) THEN
        PERFORM refuse_to('a rest is paid after the last month');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_pays_a_rest BEFORE INSERT ON payout FOR EACH ROW EXECUTE FUNCTION watch_rest_of_month();
CREATE TRIGGER payout_keeps_arrears BEFORE UPDATE OF arrears, supplement ON payout
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE FUNCTION watch_payout() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    back BOOLEAN;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PREPARED' OR NEW.voided <> 0 OR NEW.undone <> 0 THEN
            PERFORM refuse_to('a payout begins prepared');
        END IF;
        IF EXISTS (SELECT 1 FROM payout p WHERE p.contract = NEW.contract AND p.instalment = NEW.instalment
                    AND p.supplement = NEW.supplement)
                AND (NEW.follows IS NULL OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = NEW.follows
                    AND p.contract = NEW.contract AND p.instalment = NEW.instalment AND p.supplement = NEW.supplement
                    AND p.live_instalment IS NULL)) THEN
            PERFORM refuse_to('a payout in the place of another names it');
        END IF;
        RETURN NEW;
    END IF;
    back := (OLD.state, NEW.state) IN (('EXECUTED', 'EXPORTED'), ('REJECTED_BY_BANK', 'EXPORTED'), ('RETURNED', 'EXECUTED'));
    IF NOT back AND (OLD.state, NEW.state) NOT IN (('PREPARED', 'CHECKED'), ('PREPARED', 'CANCELLED'), ('CHECKED', 'APPROVED'),
            ('CHECKED', 'CANCELLED'), ('APPROVED', 'PREPARED'), ('APPROVED', 'EXPORTED'), ('APPROVED', 'CANCELLED'),
            ('EXPORTED', 'EXECUTED'), ('EXPORTED', 'REJECTED_BY_BANK'), ('EXECUTED', 'RETURNED')) THEN
        PERFORM refuse_to('a payout moves forward, or back by a reversal');
    END IF;
    IF NEW.undone <> OLD.undone + (CASE WHEN back THEN 1 ELSE 0 END)
            OR back AND (NEW.state = 'EXPORTED' AND NEW.executed_on IS NOT NULL
                OR NEW.state = 'EXECUTED' AND NEW.came_back_on IS NOT NULL
                OR NOT EXISTS (SELECT 1 FROM reversal r WHERE r.payout_reference = NEW.reference AND r.turn = NEW.undone
                    AND r.state = 'CONFIRMED' AND (r.undoes, OLD.state::text) IN (('EXECUTION', 'EXECUTED'),
                        ('REJECTION', 'REJECTED_BY_BANK'), ('RETURN', 'RETURNED')))) THEN
        PERFORM refuse_to('a payout goes back by a reversal only');
    END IF;
    IF OLD.state = 'APPROVED' AND NEW.state = 'PREPARED' THEN
        IF NEW.voided <> OLD.voided + 1 THEN
            PERFORM refuse_to('an approval that is taken back is counted');
        END IF;
    ELSIF NEW.voided <> OLD.voided OR (NEW.state <> 'APPROVED' AND (OLD.approved_by, OLD.approved_on, OLD.approved_hash)
            IS DISTINCT FROM (NEW.approved_by, NEW.approved_on, NEW.approved_hash)) THEN
        PERFORM refuse_to('an approval is not changed');
    END IF;
    IF (back OR NEW.state <> 'EXPORTED')
            AND (OLD.exported_by, OLD.exported_on) IS DISTINCT FROM (NEW.exported_by, NEW.exported_on) THEN
        PERFORM refuse_to('an export is not changed');
    END IF;
    IF OLD.state <> 'EXPORTED' AND NOT (back AND NEW.state = 'EXPORTED')
            AND (OLD.answered_by, OLD.answered_on, OLD.executed_on)
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

-- A month proves what the contract gives for it and what was paid with it for months before.
CREATE FUNCTION watch_proof_of_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.accepted_cost > NEW.amount + COALESCE((SELECT SUM(p.arrears) FROM payout p
            WHERE p.bridging_contract = NEW.contract AND p.live_instalment = NEW.number), 0) THEN
        PERFORM refuse_to('a month proves what was given for it');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_month_proves BEFORE INSERT OR UPDATE OF accepted_cost ON bridging_month
    FOR EACH ROW EXECUTE FUNCTION watch_proof_of_month();
