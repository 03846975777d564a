CREATE TRIGGER support_paper_no_update BEFORE UPDATE ON support_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER support_paper_no_delete BEFORE DELETE OR TRUNCATE ON support_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER support_paper_content_no_update BEFORE UPDATE ON support_paper_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What was signed is issued under its number.
CREATE FUNCTION watch_support_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM participation p
            WHERE p.enrolment_id = NEW.enrolment_id AND p.contract = NEW.contract) THEN
        PERFORM refuse_to('a contract is issued once it is signed');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER support_paper_of_signed BEFORE INSERT ON support_paper
    FOR EACH ROW EXECUTE FUNCTION watch_support_paper();
CREATE TRIGGER support_paper_content_not_emptied BEFORE TRUNCATE ON support_paper_content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_empty();
