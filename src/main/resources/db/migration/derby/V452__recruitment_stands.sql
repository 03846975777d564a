-- Lists are only added; whoever scored a person approves no list with that person.
CREATE TRIGGER recruitment_list_no_update AFTER UPDATE ON recruitment_list
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recruitment_list is append only');
CREATE TRIGGER recruitment_list_no_delete AFTER DELETE ON recruitment_list
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recruitment_list is append only');
CREATE TRIGGER recruitment_place_no_update AFTER UPDATE ON recruitment_place
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recruitment_place is append only');
CREATE TRIGGER recruitment_place_no_delete AFTER DELETE ON recruitment_place
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recruitment_place is append only');
CREATE TRIGGER recruitment_not_by_scorer AFTER INSERT ON recruitment_place REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM recruitment_list l, interview_card c
        WHERE l.id = made.list_id AND c.enrolment_id = made.enrolment_id AND c.scorer = l.approved_by))
    INSERT INTO refused_change VALUES ('whoever scored a person approves no list with that person');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
