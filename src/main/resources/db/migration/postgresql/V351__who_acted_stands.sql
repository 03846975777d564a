-- Who ever advised a case is remembered for ever, or whoever advised it could decide about it.
CREATE TRIGGER case_advisor_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_advisor
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A case keeps its edition and the rules that it was opened under.
CREATE TRIGGER case_file_stands BEFORE UPDATE OF id, number, edition_code, rules_version, founder_kind, purpose, opened_on
    ON case_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whoever assessed a case decides no more about it than whoever advised it.
CREATE FUNCTION refuse_who_took_part(case_file_number VARCHAR, actor VARCHAR) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = case_file_number AND a.account = actor)
            OR EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = case_file_number AND a.account = actor) THEN
        PERFORM refuse_to('whoever advised or assessed the case does not decide about it');
    END IF;
END
$$;
CREATE FUNCTION watch_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_took_part(NEW.case_number, NEW.signed_by);
    RETURN NEW;
END
$$;
CREATE TRIGGER agreement_not_by_assessor BEFORE INSERT ON agreement
    FOR EACH ROW EXECUTE FUNCTION watch_signature();
CREATE FUNCTION watch_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_took_part(NEW.case_number, NEW.approved_by);
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_not_by_assessor BEFORE UPDATE OF approved_by ON payout
    FOR EACH ROW EXECUTE FUNCTION watch_approval();

-- Bridging support moves forward; what was decided and signed stays so.
CREATE FUNCTION watch_bridging_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_who_took_part(NEW.case_number, NEW.decided_by);
    PERFORM refuse_who_took_part(NEW.case_number, NEW.signed_by);
    IF NEW.state <> OLD.state AND NOT ((OLD.state = 'REQUESTED' AND NEW.state IN ('APPROVED', 'REFUSED'))
            OR (OLD.state = 'APPROVED' AND NEW.state IN ('RUNNING', 'ENDED'))
            OR (OLD.state = 'RUNNING' AND NEW.state = 'ENDED')) THEN
        PERFORM refuse_to('bridging support moves forward only');
    END IF;
    IF OLD.decided_by IS NOT NULL AND (OLD.decided_by, OLD.decided_on, OLD.grounds, OLD.commitment_id)
            IS DISTINCT FROM (NEW.decided_by, NEW.decided_on, NEW.grounds, NEW.commitment_id) THEN
        PERFORM refuse_to('a decision is not changed');
    END IF;
    IF OLD.signed_by IS NOT NULL AND (OLD.contract, OLD.signed_by, OLD.signed_on)
            IS DISTINCT FROM (NEW.contract, NEW.signed_by, NEW.signed_on) THEN
        PERFORM refuse_to('a signature is not changed');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_moves_forward BEFORE UPDATE ON bridging_support
    FOR EACH ROW EXECUTE FUNCTION watch_bridging_moves();

-- An accepted settlement stands with its proofs; only what came back is still written.
CREATE TRIGGER settlement_stands BEFORE UPDATE OF case_number, round, state, submitted_on, checked_by, checked_on, accepted_by,
    accepted_on, accepted_cost, remarks ON settlement
    FOR EACH ROW WHEN (OLD.state = 'ACCEPTED') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_return_stands BEFORE UPDATE OF returned_money ON settlement
    FOR EACH ROW WHEN (OLD.returned_money IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER settlement_no_delete BEFORE DELETE OR TRUNCATE ON settlement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_accepted_proof() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM settlement s WHERE s.case_number = OLD.case_number AND s.state = 'ACCEPTED') THEN
        PERFORM refuse_to('an accepted settlement is not changed');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER settlement_proof_stands BEFORE UPDATE OR DELETE ON settlement_proof
    FOR EACH ROW EXECUTE FUNCTION keep_accepted_proof();
CREATE TRIGGER settlement_proof_no_truncate BEFORE TRUNCATE ON settlement_proof
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER visit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON visit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON closing
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Papers: replaced once; a submission may be emptied, not rewritten. Contents are never lost all at once.
CREATE TRIGGER document_replaced_once BEFORE UPDATE OF replaced_by ON document
    FOR EACH ROW WHEN (OLD.replaced_by IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_submission_only_emptied BEFORE UPDATE OF content ON plan_submission
    FOR EACH ROW WHEN (NEW.content <> '') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_content_no_truncate BEFORE TRUNCATE ON document_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
