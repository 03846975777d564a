-- The agreement's claimed total follows its live payouts; its CHECK refuses what is above the amount.
CREATE TRIGGER payout_claims AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW UPDATE agreement SET claimed = claimed + made.amount WHERE number = made.agreement_number;
CREATE TRIGGER payout_gives_up AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.live_instalment IS NOT NULL AND made.live_instalment IS NULL)
    UPDATE agreement SET claimed = claimed - was.amount WHERE number = was.agreement_number;

-- It begins prepared, moves forward and says for ever what it said at first.
CREATE TRIGGER payout_begins_prepared AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'PREPARED')
    INSERT INTO refused_change VALUES ('a payout begins prepared');
CREATE TRIGGER payout_moves_forward AFTER UPDATE ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = 'PREPARED' AND made.state IN ('APPROVED', 'CANCELLED'))
        OR (was.state = 'APPROVED' AND made.state IN ('EXECUTED', 'REJECTED_BY_BANK'))))
    INSERT INTO refused_change VALUES ('a payout moves forward only');
CREATE TRIGGER payout_keeps_approval AFTER UPDATE OF approved_by, approved_on ON payout REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.approved_by IS NOT NULL)
    INSERT INTO refused_change VALUES ('an approval is not changed');
CREATE TRIGGER payout_keeps_order AFTER UPDATE OF id, reference, kind, instalment, case_number, contract,
    agreement_number, promised, amount, recipient_name, recipient_account, prepared_by, prepared_on ON payout
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a payout pays is not changed');
CREATE TRIGGER payout_no_delete AFTER DELETE ON payout
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('payout is never deleted');
CREATE TRIGGER payout_not_by_advisor AFTER UPDATE OF approved_by ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.approved_by))
    INSERT INTO refused_change VALUES ('whoever advised the case does not approve its payouts');
