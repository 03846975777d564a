-- What is said of the lines that are kept is what they are.
CREATE TRIGGER statement_follows_lines AFTER UPDATE OF lines_kept, kept ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.lines_kept <>
            (SELECT COUNT(*) FROM statement_line l WHERE l.statement_number = made.number)
        OR made.kept <> (SELECT COALESCE(SUM(l.amount), 0) FROM statement_line l WHERE l.statement_number = made.number))
    INSERT INTO refused_change VALUES ('what is kept of a statement is the sum of its lines');
CREATE TRIGGER statement_begins_empty AFTER INSERT ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.lines_kept <> 0 OR made.kept <> 0 OR made.posted_count <> 0 OR made.posted <> 0)
    INSERT INTO refused_change VALUES ('a statement begins without lines');
CREATE TRIGGER statement_line_of_an_open_one AFTER INSERT ON statement_line REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM bank_statement s
        WHERE s.number = made.statement_number AND (s.lines_kept = s.line_count OR made.line > s.line_count)))
    INSERT INTO refused_change VALUES ('a whole statement takes no line');

CREATE TRIGGER statement_keeps_what_it_says AFTER UPDATE OF id, number, sha256, place, format, account, bank_id, opened_on,
    closed_on, opening, closing, sort_key, line_count, loaded_by, loaded_on ON bank_statement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank said is not changed');
CREATE TRIGGER statement_no_delete AFTER DELETE ON bank_statement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bank_statement is never deleted');
CREATE TRIGGER statement_line_no_update AFTER UPDATE ON statement_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank said is not changed');
CREATE TRIGGER statement_line_no_delete AFTER DELETE ON statement_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('statement_line is never deleted');
CREATE TRIGGER statement_content_no_update AFTER UPDATE ON statement_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what the bank sent is not changed');
CREATE TRIGGER statement_content_no_delete AFTER DELETE ON statement_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('statement_content is never deleted');
CREATE TRIGGER office_account_no_update AFTER UPDATE OF number ON office_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('an account of the office is not changed');
CREATE TRIGGER office_account_no_delete AFTER DELETE ON office_account
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('office_account is never deleted');
