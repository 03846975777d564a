-- Bridging support begins as a draft; what it asks for is changed only while it is written.
CREATE OR REPLACE FUNCTION watch_bridging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'DRAFT' THEN
        PERFORM refuse_to('bridging support begins as a draft');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_begins_as_draft BEFORE INSERT ON bridging_support
    FOR EACH ROW EXECUTE FUNCTION watch_bridging();
CREATE TRIGGER bridging_keeps_itself BEFORE UPDATE OF id, case_number, kind, requested_on ON bridging_support
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_keeps_request BEFORE UPDATE OF first_number, first_month, months, persons, per_person, amount,
    justification ON bridging_support
    FOR EACH ROW WHEN (OLD.state NOT IN ('DRAFT', 'CORRECTION')) EXECUTE FUNCTION refuse_change();

-- It moves as the table of its moves says; what was decided, signed and demanded stays so. Whoever advised or assessed the case or
-- the application decides nothing about it.
CREATE FUNCTION refuse_who_reviewed(case_file_number VARCHAR, actor VARCHAR) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_took_part(case_file_number, actor);
    IF EXISTS (SELECT 1 FROM bridging_review r WHERE r.case_number = case_file_number AND r.assessor = actor) THEN
        PERFORM refuse_to('whoever assessed the application does not decide about it');
    END IF;
END
$$;
CREATE OR REPLACE FUNCTION watch_bridging_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decided_by IS DISTINCT FROM OLD.decided_by THEN
        PERFORM refuse_who_reviewed(NEW.case_number, NEW.decided_by);
    END IF;
    IF NEW.signed_by IS DISTINCT FROM OLD.signed_by THEN
        PERFORM refuse_who_reviewed(NEW.case_number, NEW.signed_by);
    END IF;
    IF NEW.state <> OLD.state AND NOT ((OLD.state = 'DRAFT' AND NEW.state IN ('SUBMITTED', 'WITHDRAWN'))
            OR (OLD.state = 'SUBMITTED' AND NEW.state IN ('FORMAL', 'WITHDRAWN'))
            OR (OLD.state = 'FORMAL' AND NEW.state IN ('CORRECTION', 'MERIT', 'APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'CORRECTION' AND NEW.state IN ('FORMAL', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'MERIT' AND NEW.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'REFUSED' AND NEW.state = 'APPEAL')
            OR (OLD.state = 'APPEAL' AND NEW.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
            OR (OLD.state = 'APPROVED' AND NEW.state IN ('CONTRACT_SIGNED', 'CLOSED'))
            OR (OLD.state = 'CONTRACT_SIGNED' AND NEW.state IN ('RUNNING', 'CLOSED'))
            OR (OLD.state = 'RUNNING' AND NEW.state IN ('SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED'))
            OR (OLD.state = 'SUSPENDED' AND NEW.state IN ('RUNNING', 'REPAYMENT'))
            OR (OLD.state = 'REPAYMENT' AND NEW.state = 'CLOSED')
            OR (OLD.state = 'FINAL_SETTLED' AND NEW.state = 'CLOSED')) THEN
        PERFORM refuse_to('bridging support moves forward only');
    END IF;
    IF OLD.decided_by IS NOT NULL AND (OLD.decided_by, OLD.decided_on, OLD.grounds)
            IS DISTINCT FROM (NEW.decided_by, NEW.decided_on, NEW.grounds) THEN
        PERFORM refuse_to('a decision is not changed');
    END IF;
    IF OLD.commitment_id IS DISTINCT FROM NEW.commitment_id
            AND (OLD.commitment_id IS NOT NULL OR NEW.state <> 'APPROVED') THEN
        PERFORM refuse_to('a promise is not changed');
    END IF;
    IF OLD.signed_by IS NOT NULL AND (OLD.contract, OLD.signed_by, OLD.signed_on)
            IS DISTINCT FROM (NEW.contract, NEW.signed_by, NEW.signed_on) THEN
        PERFORM refuse_to('a signature is not changed');
    END IF;
    IF OLD.demanded_surplus IS NOT NULL AND OLD.demanded_surplus IS DISTINCT FROM NEW.demanded_surplus THEN
        PERFORM refuse_to('what was demanded is not changed');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_moves_forward BEFORE UPDATE ON bridging_support
    FOR EACH ROW EXECUTE FUNCTION watch_bridging_moves();
CREATE FUNCTION watch_month_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_reviewed(NEW.case_number, NEW.approved_by);
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_not_by_reviewer BEFORE UPDATE OF approved_by ON payout
    FOR EACH ROW WHEN (NEW.kind = 'BRIDGING') EXECUTE FUNCTION watch_month_approval();

CREATE FUNCTION watch_bridging_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.assessor) THEN
        PERFORM refuse_to('whoever advised the case does not assess its application');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_review_not_by_advisor BEFORE INSERT ON bridging_review
    FOR EACH ROW EXECUTE FUNCTION watch_bridging_review();
CREATE TRIGGER bridging_review_keeps_assessor BEFORE UPDATE OF case_number, support_id, kind, round, assessor, assigned_by,
    assigned_on ON bridging_review
    FOR EACH ROW WHEN (OLD.checked_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_review_keeps_form BEFORE UPDATE OF form_met, checked_on, faults, corrections, correction_due
    ON bridging_review
    FOR EACH ROW WHEN (OLD.form_met IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_review_keeps_card BEFORE UPDATE OF card, total, most, least, card_positive, scored_on ON bridging_review
    FOR EACH ROW WHEN (OLD.scored_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_review_no_delete BEFORE DELETE OR TRUNCATE ON bridging_review
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_card_points_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON bridging_card_points
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A receipt stands; an appeal is filed once and ruled on once, by somebody who took no part.
CREATE TRIGGER bridging_appeal_keeps_receipt BEFORE UPDATE OF case_number, support_id, kind, received_on, proof, receipt_by,
    term_length, term_unit, due ON bridging_appeal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_appeal_filed_once BEFORE UPDATE OF filed_on, letter, passages, filed_by ON bridging_appeal
    FOR EACH ROW WHEN (OLD.filed_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_appeal_ruled_once BEFORE UPDATE OF upheld, ruling, ruled_by, ruled_on ON bridging_appeal
    FOR EACH ROW WHEN (OLD.ruled_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE FUNCTION watch_bridging_ruling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_reviewed(NEW.case_number, NEW.ruled_by);
    IF EXISTS (SELECT 1 FROM bridging_support s WHERE s.id = NEW.support_id AND s.decided_by = NEW.ruled_by) THEN
        PERFORM refuse_to('whoever refused first does not decide the appeal');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_appeal_not_by_first BEFORE UPDATE OF ruled_by ON bridging_appeal
    FOR EACH ROW EXECUTE FUNCTION watch_bridging_ruling();
CREATE TRIGGER bridging_appeal_no_delete BEFORE DELETE OR TRUNCATE ON bridging_appeal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
