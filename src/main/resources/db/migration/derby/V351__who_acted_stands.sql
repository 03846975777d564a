-- Who ever advised a case is remembered for ever, or whoever advised it could decide about it.
CREATE TRIGGER case_advisor_no_update AFTER UPDATE ON case_advisor
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('case_advisor is append only');
CREATE TRIGGER case_advisor_no_delete AFTER DELETE ON case_advisor
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('case_advisor is append only');

-- A case keeps its edition and the rules that it was opened under.
CREATE TRIGGER case_file_stands AFTER UPDATE OF id, number, edition_code, rules_version, founder_kind, purpose, opened_on
    ON case_file
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a case keeps its edition and rules');

-- Whoever assessed a case decides no more about it than whoever advised it.
CREATE TRIGGER agreement_not_by_assessor AFTER INSERT ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = made.case_number AND a.account = made.signed_by))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not sign for it');
CREATE TRIGGER payout_not_by_assessor AFTER UPDATE OF approved_by ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = made.case_number AND a.account = made.approved_by))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not approve its payouts');
CREATE TRIGGER bridging_not_by_advisor AFTER UPDATE OF decided_by, signed_by ON bridging_support REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND (a.account = made.decided_by OR a.account = made.signed_by)))
    INSERT INTO refused_change VALUES ('whoever advised the case does not decide about it');
CREATE TRIGGER bridging_not_by_assessor AFTER UPDATE OF decided_by, signed_by ON bridging_support REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = made.case_number AND (a.account = made.decided_by OR a.account = made.signed_by)))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not decide about it');

-- Bridging support moves forward; what was decided and signed stays so.
CREATE TRIGGER bridging_moves_forward AFTER UPDATE OF state ON bridging_support REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = 'REQUESTED' AND made.state IN ('APPROVED', 'REFUSED'))
        OR (was.state = 'APPROVED' AND made.state IN ('RUNNING', 'ENDED'))
        OR (was.state = 'RUNNING' AND made.state = 'ENDED')))
    INSERT INTO refused_change VALUES ('bridging support moves forward only');
CREATE TRIGGER bridging_keeps_decision AFTER UPDATE OF decided_by, decided_on, grounds, commitment_id ON bridging_support
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.decided_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('a decision is not changed');
CREATE TRIGGER bridging_keeps_signature AFTER UPDATE OF contract, signed_by, signed_on ON bridging_support
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.signed_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('a signature is not changed');

-- An accepted settlement stands with its proofs; only what came back is still written.
CREATE TRIGGER settlement_stands AFTER UPDATE OF case_number, round, state, submitted_on, checked_by, checked_on, accepted_by,
    accepted_on, accepted_cost, remarks ON settlement REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state = 'ACCEPTED')
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
CREATE TRIGGER settlement_return_stands AFTER UPDATE OF returned_money ON settlement REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.returned_money IS NOT NULL)
    INSERT INTO refused_change VALUES ('what came back is not changed');
CREATE TRIGGER settlement_no_delete AFTER DELETE ON settlement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('settlement is never deleted');
CREATE TRIGGER settlement_proof_stands AFTER UPDATE ON settlement_proof REFERENCING OLD AS was
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement s WHERE s.case_number = was.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
CREATE TRIGGER settlement_proof_stays AFTER DELETE ON settlement_proof REFERENCING OLD AS was
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement s WHERE s.case_number = was.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');

CREATE TRIGGER visit_no_update AFTER UPDATE ON visit
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit is append only');
CREATE TRIGGER visit_no_delete AFTER DELETE ON visit
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit is append only');
CREATE TRIGGER closing_no_update AFTER UPDATE ON closing
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('closing is append only');
CREATE TRIGGER closing_no_delete AFTER DELETE ON closing
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('closing is append only');

-- Papers: replaced once; a submission may be emptied, not rewritten.
CREATE TRIGGER document_replaced_once AFTER UPDATE OF replaced_by ON document REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.replaced_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('a document is replaced once');
CREATE TRIGGER plan_submission_only_emptied AFTER UPDATE OF content ON plan_submission REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM plan_submission s WHERE s.id = made.id AND LENGTH(s.content) > 0))
    INSERT INTO refused_change VALUES ('a submission is emptied or stays');
