-- Whoever acts with money has an account at the office, which is switched off and never taken away.
CREATE TRIGGER office_user_keeps_account AFTER UPDATE OF account ON office_user
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('an account keeps its name');
CREATE TRIGGER office_user_no_delete AFTER DELETE ON office_user
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('office_user is never deleted');
CREATE TRIGGER payout_from_known AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.prepared_by)
        OR (made.checked_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.checked_by))
        OR (made.approved_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.approved_by))
        OR (made.exported_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.exported_by))
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by))
        OR (made.returned_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.returned_by))
        OR (made.cancelled_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.cancelled_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER payout_by_known AFTER UPDATE OF prepared_by, checked_by, approved_by, exported_by, answered_by, returned_by, cancelled_by ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.prepared_by)
        OR (made.checked_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.checked_by))
        OR (made.approved_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.approved_by))
        OR (made.exported_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.exported_by))
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by))
        OR (made.returned_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.returned_by))
        OR (made.cancelled_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.cancelled_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER batch_from_known AFTER INSERT ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.made_by)
        OR (made.approved_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.approved_by))
        OR (made.exported_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.exported_by))
        OR (made.cancelled_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.cancelled_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER batch_by_known AFTER UPDATE OF made_by, approved_by, exported_by, cancelled_by ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.made_by)
        OR (made.approved_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.approved_by))
        OR (made.exported_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.exported_by))
        OR (made.cancelled_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.cancelled_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER batch_row_from_known AFTER INSERT ON batch_row REFERENCING NEW AS made
    FOR EACH ROW WHEN ((made.removed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.removed_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER batch_row_by_known AFTER UPDATE OF removed_by ON batch_row REFERENCING NEW AS made
    FOR EACH ROW WHEN ((made.removed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.removed_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER posting_from_known AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.proposed_by)
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER posting_by_known AFTER UPDATE OF proposed_by, answered_by ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.proposed_by)
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER repayment_from_known AFTER INSERT ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.entered_by)
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER repayment_by_known AFTER UPDATE OF entered_by, answered_by ON repayment REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.entered_by)
        OR (made.answered_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.answered_by)))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER bank_statement_from_known AFTER INSERT ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.loaded_by))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
CREATE TRIGGER bank_statement_by_known AFTER UPDATE OF loaded_by ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_user u WHERE u.account = made.loaded_by))
    INSERT INTO refused_change VALUES ('whoever acts has an account at the office');
