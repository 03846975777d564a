-- Receipts, appeals and their rulings are only added; whoever advised, assessed or decided first does not decide the appeal.
CREATE TRIGGER letter_receipt_no_update AFTER UPDATE ON letter_receipt
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('letter_receipt is append only');
CREATE TRIGGER letter_receipt_no_delete AFTER DELETE ON letter_receipt
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('letter_receipt is append only');
CREATE TRIGGER appeal_no_update AFTER UPDATE ON appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal is append only');
CREATE TRIGGER appeal_no_delete AFTER DELETE ON appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal is append only');
CREATE TRIGGER appeal_ruling_no_update AFTER UPDATE ON appeal_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal_ruling is append only');
CREATE TRIGGER appeal_ruling_no_delete AFTER DELETE ON appeal_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal_ruling is append only');
CREATE TRIGGER appeal_ruling_not_by_advisor AFTER INSERT ON appeal_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever advised the case does not decide its appeal');
CREATE TRIGGER appeal_ruling_not_by_assessor AFTER INSERT ON appeal_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = made.case_number AND a.account = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not decide its appeal');
CREATE TRIGGER appeal_ruling_not_by_first AFTER INSERT ON appeal_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM formal_ruling r
            WHERE r.case_number = made.case_number AND r.kind = 'REJECTION' AND r.ruled_by = made.decided_by)
        OR EXISTS (SELECT 1 FROM ranking_entry e, ranking_list l
            WHERE e.case_number = made.case_number AND l.id = e.list_id AND l.drawn_up_by = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever decided first does not decide the appeal');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
