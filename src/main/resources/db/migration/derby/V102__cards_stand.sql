CREATE TRIGGER declaration_no_update AFTER UPDATE ON impartiality_declaration
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('impartiality_declaration is append only');
CREATE TRIGGER declaration_no_delete AFTER DELETE ON impartiality_declaration
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('impartiality_declaration is append only');
CREATE TRIGGER formal_card_no_update AFTER UPDATE ON formal_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_card is append only');
CREATE TRIGGER formal_card_no_delete AFTER DELETE ON formal_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_card is append only');
CREATE TRIGGER formal_answer_no_update AFTER UPDATE ON formal_answer
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_answer is append only');
CREATE TRIGGER formal_answer_no_delete AFTER DELETE ON formal_answer
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_answer is append only');
CREATE TRIGGER formal_ruling_no_update AFTER UPDATE ON formal_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_ruling is append only');
CREATE TRIGGER formal_ruling_no_delete AFTER DELETE ON formal_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_ruling is append only');
CREATE TRIGGER score_card_no_update AFTER UPDATE ON score_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score_card is append only');
CREATE TRIGGER score_card_no_delete AFTER DELETE ON score_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score_card is append only');
CREATE TRIGGER score_no_update AFTER UPDATE ON score
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score is append only');
CREATE TRIGGER score_no_delete AFTER DELETE ON score
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score is append only');
CREATE TRIGGER score_within_the_form AFTER INSERT ON score REFERENCING NEW AS given
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM score_card c, card_criterion k
        WHERE c.id = given.card_id AND k.card = c.card AND k.code = given.criterion AND given.points <= k.max_points))
    INSERT INTO refused_change VALUES ('points above the form');

CREATE TRIGGER assignment_no_delete AFTER DELETE ON assignment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('assignment is never deleted');
CREATE TRIGGER assignment_person_stands AFTER UPDATE OF case_number, account ON assignment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('an assignment keeps its person');
CREATE TRIGGER assignment_not_of_advisor AFTER INSERT ON assignment REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = given.case_number AND a.account = given.account))
    INSERT INTO refused_change VALUES ('whoever advised the case does not assess it');
CREATE TRIGGER case_advisor_not_an_assessor AFTER INSERT ON case_advisor REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM assignment a
        WHERE a.case_number = given.case_number AND a.account = given.account))
    INSERT INTO refused_change VALUES ('whoever assessed the case does not advise it');
