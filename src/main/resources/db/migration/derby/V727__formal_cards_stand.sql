-- A form in use stays as it is; rules name a formal card that is in force.
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
CREATE TRIGGER formal_card_no_update AFTER UPDATE ON formal_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_card is append only');
CREATE TRIGGER formal_card_no_delete AFTER DELETE ON formal_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('formal_card is append only');
CREATE TRIGGER card_criterion_no_update AFTER UPDATE ON card_criterion
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_criterion is append only');
CREATE TRIGGER card_criterion_no_delete AFTER DELETE ON card_criterion
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_criterion is append only');
CREATE TRIGGER card_category_not_in_use AFTER INSERT ON card_category REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = given.card OR r.formal_card = given.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = given.card)
        OR EXISTS (SELECT 1 FROM formal_card f WHERE f.form = given.card))
    INSERT INTO refused_change VALUES ('a form in use stays as it is');
CREATE TRIGGER card_criterion_not_in_use AFTER INSERT ON card_criterion REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = given.card OR r.formal_card = given.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = given.card)
        OR EXISTS (SELECT 1 FROM formal_card f WHERE f.form = given.card))
    INSERT INTO refused_change VALUES ('a form in use stays as it is');
CREATE TRIGGER support_rules_fit_their_form AFTER INSERT ON support_rules REFERENCING NEW AS given
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM merit_card m WHERE m.code = given.merit_card AND m.kind = 'GRANT'
            AND m.in_force_from <= given.in_force_from)
        OR NOT EXISTS (SELECT 1 FROM merit_card f WHERE f.code = given.formal_card AND f.kind = 'FORMAL'
            AND f.in_force_from <= given.in_force_from)
        OR given.score_max <> (SELECT SUM(g.max_points) FROM card_category g WHERE g.card = given.merit_card)
        OR given.score_max <> (SELECT SUM(k.max_points) FROM card_criterion k WHERE k.card = given.merit_card))
    INSERT INTO refused_change VALUES ('rules name a form with their highest score');
