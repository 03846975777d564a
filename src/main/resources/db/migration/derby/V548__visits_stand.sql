CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');

-- What was found stands; a protocol goes on and never back.
CREATE TRIGGER visit_item_no_update AFTER UPDATE ON visit_item
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit_item is append only');
CREATE TRIGGER visit_item_no_delete AFTER DELETE ON visit_item
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit_item is append only');
CREATE TRIGGER visit_plan_no_delete AFTER DELETE ON visit_plan
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit plans stay');
CREATE TRIGGER visit_protocol_no_delete AFTER DELETE ON visit_protocol
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('visit protocols stay');
CREATE TRIGGER visit_protocol_goes_on AFTER UPDATE ON visit_protocol REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.closed_on IS NOT NULL OR was.sent_on <> made.sent_on
        OR was.answer_by <> made.answer_by OR (was.answer IS NOT NULL AND (made.answer IS NULL
            OR made.answer <> was.answer OR made.answered_on <> was.answered_on)))
    INSERT INTO refused_change VALUES ('a protocol goes on and never back');
CREATE TRIGGER visit_plan_goes_on AFTER UPDATE ON visit_plan REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.visit_number IS NOT NULL OR was.called_off_on IS NOT NULL
        OR was.planned_for <> made.planned_for OR was.announce_by <> made.announce_by
        OR (was.announced_on IS NOT NULL AND (made.announced_on IS NULL OR made.announced_on <> was.announced_on)))
    INSERT INTO refused_change VALUES ('a plan goes on and never back');
