-- Bridging support begins as a draft; what it asks for is changed only while it is written.
CREATE TRIGGER bridging_begins_as_draft AFTER INSERT ON bridging_support REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'DRAFT')
    INSERT INTO refused_change VALUES ('bridging support begins as a draft');
CREATE TRIGGER bridging_keeps_itself AFTER UPDATE OF id, case_number, kind, requested_on ON bridging_support
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what bridging support is does not change');
CREATE TRIGGER bridging_keeps_request AFTER UPDATE OF first_number, first_month, months, persons, per_person, amount,
    justification ON bridging_support REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state NOT IN ('DRAFT', 'CORRECTION'))
    INSERT INTO refused_change VALUES ('what bridging support gives is not changed');

-- It moves as the table of its moves says; what was decided, signed and demanded stays so.
CREATE TRIGGER bridging_moves_forward AFTER UPDATE OF state ON bridging_support REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = made.state)
        OR (was.state = 'DRAFT' AND made.state IN ('SUBMITTED', 'WITHDRAWN'))
        OR (was.state = 'SUBMITTED' AND made.state IN ('FORMAL', 'WITHDRAWN'))
        OR (was.state = 'FORMAL' AND made.state IN ('CORRECTION', 'MERIT', 'APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'CORRECTION' AND made.state IN ('FORMAL', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'MERIT' AND made.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'REFUSED' AND made.state = 'APPEAL')
        OR (was.state = 'APPEAL' AND made.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'APPROVED' AND made.state IN ('CONTRACT_SIGNED', 'CLOSED'))
        OR (was.state = 'CONTRACT_SIGNED' AND made.state IN ('RUNNING', 'CLOSED'))
        OR (was.state = 'RUNNING' AND made.state IN ('SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED'))
        OR (was.state = 'SUSPENDED' AND made.state IN ('RUNNING', 'REPAYMENT'))
        OR (was.state = 'REPAYMENT' AND made.state = 'CLOSED')
        OR (was.state = 'FINAL_SETTLED' AND made.state = 'CLOSED')))
    INSERT INTO refused_change VALUES ('bridging support moves forward only');
CREATE TRIGGER bridging_keeps_decision AFTER UPDATE OF decided_by, decided_on, grounds ON bridging_support
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.decided_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('a decision is not changed');
CREATE TRIGGER bridging_keeps_promise AFTER UPDATE OF commitment_id ON bridging_support REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.commitment_id IS NOT NULL OR made.state <> 'APPROVED')
    INSERT INTO refused_change VALUES ('a promise is not changed');
CREATE TRIGGER bridging_keeps_signature AFTER UPDATE OF contract, signed_by, signed_on ON bridging_support
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.signed_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('a signature is not changed');
CREATE TRIGGER bridging_keeps_surplus AFTER UPDATE OF demanded_surplus ON bridging_support REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.demanded_surplus IS NOT NULL)
    INSERT INTO refused_change VALUES ('what was demanded is not changed');

-- Whoever assessed an application decides nothing about bridging support of the case, nor approves its months.
CREATE TRIGGER bridging_not_by_reviewer AFTER UPDATE OF decided_by, signed_by ON bridging_support REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM bridging_review r
        WHERE r.case_number = made.case_number AND (r.assessor = made.decided_by OR r.assessor = made.signed_by)))
    INSERT INTO refused_change VALUES ('whoever assessed the application does not decide about it');
CREATE TRIGGER payout_not_by_reviewer AFTER UPDATE OF approved_by ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'BRIDGING' AND EXISTS (SELECT 1 FROM bridging_review r
        WHERE r.case_number = made.case_number AND r.assessor = made.approved_by))
    INSERT INTO refused_change VALUES ('whoever assessed the application does not approve its months');
CREATE TRIGGER bridging_review_not_by_advisor AFTER INSERT ON bridging_review REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.assessor))
    INSERT INTO refused_change VALUES ('whoever advised the case does not assess its application');
CREATE TRIGGER bridging_review_keeps_assessor AFTER UPDATE OF case_number, support_id, kind, round, assessor, assigned_by,
    assigned_on ON bridging_review REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.checked_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('an assessor who found something stays');
CREATE TRIGGER bridging_review_keeps_form AFTER UPDATE OF form_met, checked_on, faults, corrections, correction_due
    ON bridging_review REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.form_met IS NOT NULL)
    INSERT INTO refused_change VALUES ('a form that was checked stays so');
CREATE TRIGGER bridging_review_keeps_card AFTER UPDATE OF card, total, most, least, card_positive, scored_on ON bridging_review
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.scored_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a card that was filled in stays so');
CREATE TRIGGER bridging_review_no_delete AFTER DELETE ON bridging_review
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bridging_review is never deleted');
CREATE TRIGGER bridging_card_points_no_update AFTER UPDATE ON bridging_card_points
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a card that was filled in stays so');
CREATE TRIGGER bridging_card_points_no_delete AFTER DELETE ON bridging_card_points
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a card that was filled in stays so');

-- A receipt stands; an appeal is filed once and ruled on once, by somebody who took no part.
CREATE TRIGGER bridging_appeal_keeps_receipt AFTER UPDATE OF case_number, support_id, kind, received_on, proof, receipt_by,
    term_length, term_unit, due ON bridging_appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a receipt is not changed');
CREATE TRIGGER bridging_appeal_filed_once AFTER UPDATE OF filed_on, letter, passages, filed_by ON bridging_appeal
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.filed_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('an appeal is not changed');
CREATE TRIGGER bridging_appeal_ruled_once AFTER UPDATE OF upheld, ruling, ruled_by, ruled_on ON bridging_appeal
    REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.ruled_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a ruling is final');
CREATE TRIGGER bridging_appeal_not_by_advisor AFTER UPDATE OF ruled_by ON bridging_appeal REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
            WHERE a.case_number = made.case_number AND a.account = made.ruled_by)
        OR EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = made.case_number AND a.account = made.ruled_by))
    INSERT INTO refused_change VALUES ('whoever took part in the case does not decide the appeal');
CREATE TRIGGER bridging_appeal_not_by_first AFTER UPDATE OF ruled_by ON bridging_appeal REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM bridging_review r
            WHERE r.case_number = made.case_number AND r.assessor = made.ruled_by)
        OR EXISTS (SELECT 1 FROM bridging_support s WHERE s.id = made.support_id AND s.decided_by = made.ruled_by))
    INSERT INTO refused_change VALUES ('whoever assessed or refused first does not decide the appeal');
CREATE TRIGGER bridging_appeal_no_delete AFTER DELETE ON bridging_appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bridging_appeal is never deleted');
