CREATE TRIGGER support_paper_no_update AFTER UPDATE ON support_paper
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER support_paper_no_delete AFTER DELETE ON support_paper
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER support_paper_content_no_update AFTER UPDATE ON support_paper_content
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
-- What was signed is issued under its number.
CREATE TRIGGER support_paper_of_signed AFTER INSERT ON support_paper REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM participation p
        WHERE p.enrolment_id = made.enrolment_id AND p.contract = made.contract))
    INSERT INTO refused_change VALUES ('a contract is issued once it is signed');
