-- What was negotiated stands. Whoever advised or assessed the case does not rule on it, and no grant is above what was agreed while
-- no appeal raised it.
CREATE TRIGGER negotiation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON negotiation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER questioned_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON questioned_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER negotiation_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON negotiation_answer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER negotiation_outcome_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON negotiation_outcome
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_cut_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kept_cut
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_negotiation_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.opened_by)
        OR EXISTS (SELECT 1 FROM assignment s WHERE s.case_number = NEW.case_number AND s.account = NEW.opened_by) THEN
        RAISE EXCEPTION 'whoever advised or assessed the case does not negotiate it' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER negotiation_not_by_involved BEFORE INSERT ON negotiation
    FOR EACH ROW EXECUTE FUNCTION refuse_negotiation_by_involved();

CREATE FUNCTION refuse_outcome_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> 'ACCEPTED' AND (EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.ended_by)
        OR EXISTS (SELECT 1 FROM assignment s WHERE s.case_number = NEW.case_number AND s.account = NEW.ended_by)) THEN
        RAISE EXCEPTION 'whoever advised or assessed the case does not rule on its cuts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER outcome_not_by_involved BEFORE INSERT ON negotiation_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_outcome_by_involved();

CREATE FUNCTION refuse_unquestioned_cut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM negotiation_outcome o JOIN questioned_line q ON q.negotiation_id = o.negotiation_id
            WHERE o.id = NEW.outcome_id AND q.line_number = NEW.line_number AND q.cut = NEW.cut) THEN
        RAISE EXCEPTION 'a cut that nobody questioned' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER kept_cut_of_questioned_line BEFORE INSERT ON kept_cut
    FOR EACH ROW EXECUTE FUNCTION refuse_unquestioned_cut();

CREATE FUNCTION refuse_grant_above_negotiated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'APPROVED'
        AND EXISTS (SELECT 1 FROM negotiation_outcome o WHERE o.case_number = NEW.case_number
            AND (o.amount IS NULL OR NEW.amount > o.amount))
        AND NOT EXISTS (SELECT 1 FROM appeal_ruling r WHERE r.case_number = NEW.case_number AND r.upheld) THEN
        RAISE EXCEPTION 'a grant above what was negotiated' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_within_negotiated BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_grant_above_negotiated();

CREATE FUNCTION refuse_seat_beyond_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seat_number > (SELECT r.assessors FROM support_rules r JOIN case_file c ON c.rules_version = r.version
            WHERE c.number = NEW.case_number) THEN
        RAISE EXCEPTION 'more seats than the rules say' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER assignment_within_rules BEFORE INSERT ON assignment
    FOR EACH ROW EXECUTE FUNCTION refuse_seat_beyond_rules();
