-- An account of the office is closed once; what it says is never changed, because files that were made from it must be made again.
CREATE TRIGGER office_account_keeps BEFORE UPDATE OF code, number, title, project_code, profile, file_format, holder, street,
    postal_code, town, bic, added_by, added_on ON office_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER office_account_no_delete BEFORE DELETE OR TRUNCATE ON office_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION office_account_road() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.live_number IS NULL THEN
        PERFORM refuse_to('an account begins open');
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.live_number IS NULL THEN
        PERFORM refuse_to('an account is closed once');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER office_account_road BEFORE INSERT OR UPDATE ON office_account
    FOR EACH ROW EXECUTE FUNCTION office_account_road();

-- A statement is of an account of the office, and a batch is gathered from one that is open and pays.
CREATE FUNCTION statement_of_our_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM office_account a WHERE a.number = NEW.account) THEN
        PERFORM refuse_to('a statement is of an account of the office');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statement_of_our_account BEFORE INSERT ON bank_statement
    FOR EACH ROW EXECUTE FUNCTION statement_of_our_account();
CREATE FUNCTION batch_from_an_open_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP = 'INSERT' OR NEW.state IN ('APPROVED', 'EXPORTED')) AND NOT EXISTS (SELECT 1 FROM office_account a
            WHERE a.code = NEW.payer AND a.live_number IS NOT NULL AND a.project_code IS NOT NULL) THEN
        PERFORM refuse_to('a batch is paid from an open account');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER batch_from_an_open_account BEFORE INSERT OR UPDATE OF state ON batch
    FOR EACH ROW EXECUTE FUNCTION batch_from_an_open_account();

-- A comparison is written down once.
CREATE FUNCTION bank_profile_compared_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.confirmed THEN
        PERFORM refuse_to('a profile is confirmed once');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bank_profile_compared_once BEFORE UPDATE OF confirmed, confirmed_by, confirmed_on, instruction ON bank_profile
    FOR EACH ROW EXECUTE FUNCTION bank_profile_compared_once();
