-- Whoever approved a payout or its batch does not ask to take back what the bank did with it, either. What was typed is not taken
-- back once a line tells it, though the line was posted after the reversal was asked for.
CREATE FUNCTION watch_who_reverses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM payout p WHERE p.reference = NEW.payout_reference AND p.approved_by = NEW.asked_by)
                OR EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
                    WHERE r.live_reference = NEW.payout_reference AND b.approved_by = NEW.asked_by) THEN
            PERFORM refuse_to('whoever approved a payout does not reverse what the bank did');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state = 'CONFIRMED' AND NEW.subject <> 'LINE' AND EXISTS (SELECT 1 FROM posting p
            WHERE p.live = 1 AND p.state = 'CONFIRMED'
                AND (NEW.undoes = 'EXECUTION' AND p.executes = NEW.payout_reference
                    OR NEW.undoes = 'RETURN' AND p.gives_back = NEW.payout_reference
                    OR NEW.undoes = 'PAYMENT' AND p.demand_number = NEW.demand_number
                        AND p.payment_number = NEW.payment_number)) THEN
        PERFORM refuse_to('what a statement tells is reversed with its line');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reversal_between_persons BEFORE INSERT OR UPDATE ON reversal
    FOR EACH ROW EXECUTE FUNCTION watch_who_reverses();

-- Whoever asks for a reversal or answers it has an account at the office.
CREATE TRIGGER reversal_by_known_accounts BEFORE INSERT OR UPDATE ON reversal
    FOR EACH ROW EXECUTE FUNCTION known_accounts_act('asked_by', 'answered_by');
