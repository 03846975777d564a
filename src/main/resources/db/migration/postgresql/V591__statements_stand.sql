-- What is said of the lines that are kept is what they are.
CREATE FUNCTION follow_statement_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.lines_kept <> (SELECT COUNT(*) FROM statement_line l WHERE l.statement_number = NEW.number)
            OR NEW.kept <> (SELECT COALESCE(SUM(l.amount), 0) FROM statement_line l WHERE l.statement_number = NEW.number) THEN
        PERFORM refuse_to('what is kept of a statement is the sum of its lines');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER statement_follows_lines AFTER INSERT OR UPDATE OF lines_kept, kept ON bank_statement
    FOR EACH ROW EXECUTE FUNCTION follow_statement_lines();

CREATE FUNCTION begin_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.posted_count <> 0 OR NEW.posted <> 0 THEN
        PERFORM refuse_to('a statement begins without postings');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statement_begins_unposted BEFORE INSERT ON bank_statement FOR EACH ROW EXECUTE FUNCTION begin_statement();

CREATE FUNCTION take_statement_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bank_statement s
            WHERE s.number = NEW.statement_number AND (s.lines_kept = s.line_count OR NEW.line > s.line_count)) THEN
        PERFORM refuse_to('a whole statement takes no line');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statement_line_of_an_open_one BEFORE INSERT ON statement_line
    FOR EACH ROW EXECUTE FUNCTION take_statement_line();

CREATE TRIGGER statement_keeps_what_it_says BEFORE UPDATE OF id, number, sha256, place, format, account, bank_id, opened_on,
    closed_on, opening, closing, sort_key, line_count, loaded_by, loaded_on ON bank_statement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_no_delete BEFORE DELETE OR TRUNCATE ON bank_statement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_content_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER office_account_stands BEFORE UPDATE OF number ON office_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER office_account_no_delete BEFORE DELETE OR TRUNCATE ON office_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
