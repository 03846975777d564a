-- An account of the office is closed once; what it says is never changed, because files that were made from it must be made again.
CREATE TRIGGER office_account_keeps AFTER UPDATE OF code, number, title, project_code, profile, file_format, holder, street,
    postal_code, town, bic, added_by, added_on ON office_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('another account is another code');
CREATE TRIGGER office_account_begins_open AFTER INSERT ON office_account REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.live_number IS NULL)
    INSERT INTO refused_change VALUES ('an account begins open');
CREATE TRIGGER office_account_closes_once AFTER UPDATE ON office_account REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.live_number IS NULL)
    INSERT INTO refused_change VALUES ('an account is closed once');
CREATE TRIGGER office_account_no_delete AFTER DELETE ON office_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('office_account is never deleted');

-- A statement is of an account of the office, and a batch is gathered from one that is open and pays.
CREATE TRIGGER statement_of_our_account AFTER INSERT ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_account a WHERE a.number = made.account))
    INSERT INTO refused_change VALUES ('a statement is of an account of the office');
CREATE TRIGGER batch_from_an_open_account AFTER INSERT ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM office_account a WHERE a.code = made.payer
        AND a.live_number IS NOT NULL AND a.project_code IS NOT NULL))
    INSERT INTO refused_change VALUES ('a batch is paid from an open account');
CREATE TRIGGER batch_leaves_from_an_open_account AFTER UPDATE OF state ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state IN ('APPROVED', 'EXPORTED')
        AND NOT EXISTS (SELECT 1 FROM office_account a WHERE a.code = made.payer AND a.live_number IS NOT NULL))
    INSERT INTO refused_change VALUES ('a batch is paid from an open account');

-- A comparison is written down once.
CREATE TRIGGER bank_profile_compared_once AFTER UPDATE OF confirmed, confirmed_by, confirmed_on, instruction ON bank_profile
    REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.confirmed = TRUE)
    INSERT INTO refused_change VALUES ('a profile is confirmed once');
