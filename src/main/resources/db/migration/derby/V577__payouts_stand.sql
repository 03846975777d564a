-- The agreement's claimed total follows its live payouts.
CREATE TRIGGER payout_gives_up AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.live_instalment IS NOT NULL AND made.live_instalment IS NULL)
    UPDATE agreement SET claimed = claimed - was.amount WHERE number = was.agreement_number;

-- It begins prepared, moves forward and says for ever what it said at first.
CREATE TRIGGER payout_begins_prepared AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'PREPARED' OR made.voided <> 0)
    INSERT INTO refused_change VALUES ('a payout begins prepared');
CREATE TRIGGER payout_moves_forward AFTER UPDATE ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = 'PREPARED' AND made.state IN ('CHECKED', 'CANCELLED'))
        OR (was.state = 'CHECKED' AND made.state IN ('APPROVED', 'CANCELLED'))
        OR (was.state = 'APPROVED' AND made.state IN ('PREPARED', 'EXPORTED', 'CANCELLED'))
        OR (was.state = 'EXPORTED' AND made.state IN ('EXECUTED', 'REJECTED_BY_BANK'))
        OR (was.state = 'EXECUTED' AND made.state = 'RETURNED')))
    INSERT INTO refused_change VALUES ('a payout moves forward only');
CREATE TRIGGER payout_keeps_approval AFTER UPDATE OF approved_by, approved_on, approved_hash, voided ON payout
    REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT (was.state = 'CHECKED' AND made.state = 'APPROVED' AND made.voided = was.voided)
        AND NOT (was.state = 'APPROVED' AND made.state = 'PREPARED' AND made.voided = was.voided + 1)
        AND NOT (COALESCE(made.approved_by, '') = COALESCE(was.approved_by, '')
            AND COALESCE(made.approved_on, DATE('1900-01-01')) = COALESCE(was.approved_on, DATE('1900-01-01'))
            AND COALESCE(made.approved_hash, '') = COALESCE(was.approved_hash, '') AND made.voided = was.voided))
    INSERT INTO refused_change VALUES ('an approval is not changed');
CREATE TRIGGER payout_void_counts AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state = 'APPROVED' AND made.state = 'PREPARED' AND made.voided <> was.voided + 1)
    INSERT INTO refused_change VALUES ('an approval that is taken back is counted');
CREATE TRIGGER payout_keeps_export AFTER UPDATE OF exported_by, exported_on ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT (was.state = 'APPROVED' AND made.state = 'EXPORTED')
        AND NOT (COALESCE(made.exported_by, '') = COALESCE(was.exported_by, '')
            AND COALESCE(made.exported_on, DATE('1900-01-01')) = COALESCE(was.exported_on, DATE('1900-01-01'))))
    INSERT INTO refused_change VALUES ('an export is not changed');
CREATE TRIGGER payout_keeps_answer AFTER UPDATE OF answered_by, answered_on, executed_on ON payout
    REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> 'EXPORTED'
        AND NOT (COALESCE(made.answered_by, '') = COALESCE(was.answered_by, '')
            AND COALESCE(made.answered_on, DATE('1900-01-01')) = COALESCE(was.answered_on, DATE('1900-01-01'))
            AND COALESCE(made.executed_on, DATE('1900-01-01')) = COALESCE(was.executed_on, DATE('1900-01-01'))))
    INSERT INTO refused_change VALUES ('an answer of the bank is not changed');
CREATE TRIGGER payout_keeps_order AFTER UPDATE OF id, reference, kind, instalment, case_number, contract,
    agreement_number, bridging_contract, promised, amount, recipient_name, recipient_account, follows, prepared_by, prepared_on ON payout
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a payout pays is not changed');
CREATE TRIGGER payout_follows_a_dead_one AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM payout p WHERE p.contract = made.contract AND p.instalment = made.instalment
            AND p.reference <> made.reference)
        AND (made.follows IS NULL OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = made.follows
            AND p.contract = made.contract AND p.instalment = made.instalment AND p.live_instalment IS NULL)))
    INSERT INTO refused_change VALUES ('a payout in the place of another names it');

-- A payout is ordered in an exported batch only, and neither cancelled beside its batch nor answered by whoever approved it.
CREATE TRIGGER payout_exported_in_a_batch AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.state = 'EXPORTED' AND NOT EXISTS (SELECT 1 FROM batch_row r
        JOIN batch b ON b.batch_number = r.batch_number
        WHERE r.live_reference = made.reference AND b.state = 'EXPORTED'))
    INSERT INTO refused_change VALUES ('a payout is exported in a batch');
CREATE TRIGGER payout_cancelled_apart AFTER UPDATE OF state ON payout REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.state = 'CANCELLED' AND EXISTS (SELECT 1 FROM batch_row r WHERE r.live_reference = made.reference))
    INSERT INTO refused_change VALUES ('a payout in a batch is not cancelled');
CREATE TRIGGER payout_answered_by_others AFTER UPDATE OF answered_by, returned_by ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM batch_row r JOIN batch b ON b.batch_number = r.batch_number
        WHERE r.live_reference = made.reference AND (b.approved_by = made.answered_by OR b.approved_by = made.returned_by)))
    INSERT INTO refused_change VALUES ('whoever approved the batch does not answer for the bank');

-- A batch begins open, moves as it should and never changes once it is exported; its rows are bound while it is open.
CREATE TRIGGER batch_begins_open AFTER INSERT ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'OPEN' OR made.version <> 1)
    INSERT INTO refused_change VALUES ('a batch begins open');
CREATE TRIGGER batch_moves AFTER UPDATE ON batch REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.version <> was.version + 1 AND made.version <> was.version
        OR NOT ((was.state = 'OPEN' AND made.state IN ('OPEN', 'APPROVED', 'CANCELLED'))
            OR (was.state = 'APPROVED' AND made.state IN ('APPROVED', 'EXPORTED', 'CANCELLED'))
            OR (was.state = 'APPROVED' AND made.state = 'OPEN' AND made.reopened = was.reopened + 1)))
    INSERT INTO refused_change VALUES ('a batch moves forward only');
CREATE TRIGGER batch_keeps_approval AFTER UPDATE OF approved_by, approved_on ON batch REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.approved_by IS NOT NULL AND made.state <> 'OPEN'
        AND (made.approved_by IS NULL OR made.approved_by <> was.approved_by OR made.approved_on <> was.approved_on))
    INSERT INTO refused_change VALUES ('an approval is not changed');
CREATE TRIGGER batch_keeps_order AFTER UPDATE OF id, batch_number, file_format, payer, pay_day, made_by, made_on ON batch
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a batch orders is not changed');
CREATE TRIGGER batch_no_delete AFTER DELETE ON batch
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('batch is never deleted');
CREATE TRIGGER batch_not_by_preparer AFTER UPDATE OF approved_by ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM batch_row r JOIN payout p ON p.reference = r.live_reference
        WHERE r.batch_number = made.batch_number AND p.prepared_by = made.approved_by))
    INSERT INTO refused_change VALUES ('whoever prepared a row does not approve the batch');
CREATE TRIGGER batch_row_into_open AFTER INSERT ON batch_row REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM batch b WHERE b.batch_number = made.batch_number AND b.state = 'OPEN'
            AND b.version = 1)
        OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = made.live_reference AND p.state IN ('CHECKED', 'APPROVED')))
    INSERT INTO refused_change VALUES ('a batch is gathered at once, of payouts that are ready');
CREATE TRIGGER batch_row_keeps AFTER UPDATE OF id, batch_number, place, payout_reference, case_number, amount ON batch_row
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a row is not changed');
CREATE TRIGGER batch_row_taken_off AFTER UPDATE ON batch_row REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.live_reference IS NULL OR EXISTS (SELECT 1 FROM batch b
        WHERE b.batch_number = made.batch_number AND b.state = 'EXPORTED'))
    INSERT INTO refused_change VALUES ('a row is taken off once, before the export');
CREATE TRIGGER batch_row_no_delete AFTER DELETE ON batch_row
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('batch_row is never deleted');
CREATE TRIGGER payer_account_no_update AFTER UPDATE ON payer_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('another account is another code');
CREATE TRIGGER payer_account_no_delete AFTER DELETE ON payer_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('payer_account is never deleted');
