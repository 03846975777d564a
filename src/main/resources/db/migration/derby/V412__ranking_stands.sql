-- Lists are only added; whoever advised or assessed a case draws up no list with it.
CREATE TRIGGER ranking_list_no_update AFTER UPDATE ON ranking_list
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_list is append only');
CREATE TRIGGER ranking_list_no_delete AFTER DELETE ON ranking_list
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_list is append only');
CREATE TRIGGER ranking_entry_no_update AFTER UPDATE ON ranking_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_entry is append only');
CREATE TRIGGER ranking_entry_no_delete AFTER DELETE ON ranking_entry
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_entry is append only');
CREATE TRIGGER ranking_acceptance_no_update AFTER UPDATE ON ranking_acceptance
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_acceptance is append only');
CREATE TRIGGER ranking_acceptance_no_delete AFTER DELETE ON ranking_acceptance
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('ranking_acceptance is append only');
CREATE TRIGGER ranking_not_by_advisor AFTER INSERT ON ranking_entry REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM ranking_list l, case_advisor a
        WHERE l.id = made.list_id AND a.case_number = made.case_number AND a.account = l.drawn_up_by))
    INSERT INTO refused_change VALUES ('whoever advised a case draws up no list with it');
CREATE TRIGGER ranking_not_by_assessor AFTER INSERT ON ranking_entry REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM ranking_list l, assignment a
        WHERE l.id = made.list_id AND a.case_number = made.case_number AND a.account = l.drawn_up_by))
    INSERT INTO refused_change VALUES ('whoever assessed a case draws up no list with it');

-- Where the rules of a case know a list, its latest list gives what is approved, or more.
CREATE TRIGGER decision_follows_ranking AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.outcome = 'APPROVED'
        AND EXISTS (SELECT 1 FROM support_rules r WHERE r.version = made.rules_version AND r.ranking_on)
        AND NOT EXISTS (SELECT 1 FROM ranking_entry e, ranking_list l
            WHERE e.case_number = made.case_number AND l.id = e.list_id AND e.granted >= made.amount
                AND l.number = (SELECT MAX(m.number) FROM ranking_entry f, ranking_list m
                    WHERE f.case_number = made.case_number AND m.id = f.list_id)))
    INSERT INTO refused_change VALUES ('more is approved than the ranking list gives');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
