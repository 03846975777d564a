-- A version of a form is never changed; nothing is added to one that rules or cards name; rules name a form with their highest score.
CREATE TRIGGER merit_card_no_update AFTER UPDATE ON merit_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('merit_card is append only');
CREATE TRIGGER merit_card_no_delete AFTER DELETE ON merit_card
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('merit_card is append only');
CREATE TRIGGER card_category_no_update AFTER UPDATE ON card_category
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_category is append only');
CREATE TRIGGER card_category_no_delete AFTER DELETE ON card_category
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_category is append only');
CREATE TRIGGER card_criterion_no_update AFTER UPDATE ON card_criterion
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_criterion is append only');
CREATE TRIGGER card_criterion_no_delete AFTER DELETE ON card_criterion
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('card_criterion is append only');
CREATE TRIGGER card_category_not_in_use AFTER INSERT ON card_category REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = given.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = given.card))
    INSERT INTO refused_change VALUES ('a form in use stays as it is');
CREATE TRIGGER card_criterion_not_in_use AFTER INSERT ON card_criterion REFERENCING NEW AS given
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = given.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = given.card))
    INSERT INTO refused_change VALUES ('a form in use stays as it is');
CREATE TRIGGER support_rules_fit_their_form AFTER INSERT ON support_rules REFERENCING NEW AS given
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM merit_card m WHERE m.code = given.merit_card AND m.kind = 'GRANT'
            AND m.in_force_from <= given.in_force_from)
        OR given.score_max <> (SELECT SUM(g.max_points) FROM card_category g WHERE g.card = given.merit_card)
        OR given.score_max <> (SELECT SUM(k.max_points) FROM card_criterion k WHERE k.card = given.merit_card))
    INSERT INTO refused_change VALUES ('rules name a form with their highest score');
