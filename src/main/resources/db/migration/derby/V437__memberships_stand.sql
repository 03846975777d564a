CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');

-- A day that was told stays; whoever was told wrongly about is told about again.
CREATE TRIGGER membership_keeps_joining AFTER UPDATE OF id, case_number, number, participant, tie, joined_on ON membership
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a membership is not changed');
CREATE TRIGGER membership_keeps_leaving AFTER UPDATE OF left_on ON membership REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.left_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a day of leaving is not changed');
CREATE TRIGGER membership_no_delete AFTER DELETE ON membership
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('membership is never deleted');
CREATE TRIGGER activity_pause_keeps_begin AFTER UPDATE OF id, case_number, number, began_on ON activity_pause
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a pause is not changed');
CREATE TRIGGER activity_pause_keeps_end AFTER UPDATE OF ended_on ON activity_pause REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.ended_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('the end of a pause is not changed');
CREATE TRIGGER activity_pause_no_delete AFTER DELETE ON activity_pause
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('activity_pause is never deleted');

-- A month is taken by its cooperative once; it is only given up.
CREATE TRIGGER bridging_month_keeps_limit AFTER UPDATE OF granted_per_person ON bridging_month
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a month gives is not changed');
CREATE TRIGGER bridging_month_is_given_up AFTER UPDATE OF cooperative_krs, cooperative_month ON bridging_month
    REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.cooperative_krs IS NOT NULL OR made.cooperative_month IS NOT NULL)
    INSERT INTO refused_change VALUES ('a month of a cooperative is not changed');
