-- A refusal can be appealed against, and another may follow when the appeal was right; a grant is approved once.
ALTER TABLE decision ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE decision DROP CONSTRAINT decision_once;
ALTER TABLE decision ADD CONSTRAINT decision_once UNIQUE (case_number, outcome, turn);
ALTER TABLE decision ADD CONSTRAINT decision_approves_once CHECK (turn >= 1 AND (outcome = 'REFUSED' OR turn = 1));
ALTER TABLE letter_receipt ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE letter_receipt DROP CONSTRAINT letter_receipt_once;
ALTER TABLE letter_receipt ADD CONSTRAINT letter_receipt_once UNIQUE (case_number, about, about_since, turn);
ALTER TABLE letter_receipt ADD CONSTRAINT letter_receipt_turns CHECK (turn >= 1 AND (about = 'NOT_FUNDED' OR turn = 1));
ALTER TABLE appeal DROP CONSTRAINT appeal_once;
ALTER TABLE appeal DROP CONSTRAINT appeal_subject_check;
ALTER TABLE appeal ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE appeal ADD CONSTRAINT appeal_subject CHECK (subject IN ('FORM', 'MERIT', 'DECISION'));
ALTER TABLE appeal ADD CONSTRAINT appeal_once UNIQUE (case_number, subject, turn);
ALTER TABLE appeal ADD CONSTRAINT appeal_turns CHECK (turn >= 1 AND (subject = 'DECISION' OR turn = 1));

CREATE FUNCTION watch_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'REFUSED' AND NEW.ground IS NULL THEN
        PERFORM refuse_to('a refusal names its ground');
    END IF;
    IF NEW.turn > 1 AND (SELECT COUNT(*) FROM appeal_ruling r JOIN appeal a ON r.appeal_id = a.id
            WHERE a.case_number = NEW.case_number AND a.subject = 'DECISION' AND r.upheld) < NEW.turn - 1 THEN
        PERFORM refuse_to('a refusal stands until an appeal was right');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_refuses_on_a_ground BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION watch_refusal();

CREATE FUNCTION watch_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.subject = 'DECISION' AND NOT EXISTS (SELECT 1 FROM decision d
            WHERE d.case_number = NEW.case_number AND d.outcome = 'REFUSED' AND d.turn = NEW.turn) THEN
        PERFORM refuse_to('an appeal against a refusal that was not made');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER appeal_of_a_refusal BEFORE INSERT ON appeal FOR EACH ROW EXECUTE FUNCTION watch_appeal();

CREATE FUNCTION watch_ruling_on_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM decision d
            WHERE d.case_number = NEW.case_number AND d.outcome = 'REFUSED' AND d.decided_by = NEW.decided_by) THEN
        PERFORM refuse_to('whoever refused the grant does not decide the appeal');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER appeal_ruling_not_by_refuser BEFORE INSERT ON appeal_ruling
    FOR EACH ROW EXECUTE FUNCTION watch_ruling_on_refusal();
