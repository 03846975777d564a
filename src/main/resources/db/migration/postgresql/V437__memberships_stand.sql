-- A day that was told stays; whoever was told wrongly about is told about again.
CREATE TRIGGER membership_keeps_joining BEFORE UPDATE OF id, case_number, number, participant, tie, joined_on ON membership
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an end that was told is not changed' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER membership_keeps_leaving BEFORE UPDATE OF left_on ON membership
    FOR EACH ROW WHEN (OLD.left_on IS NOT NULL) EXECUTE FUNCTION keep_ended();
CREATE TRIGGER membership_no_delete BEFORE DELETE OR TRUNCATE ON membership
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER activity_pause_keeps_begin BEFORE UPDATE OF id, case_number, number, began_on ON activity_pause
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER activity_pause_keeps_end BEFORE UPDATE OF ended_on ON activity_pause
    FOR EACH ROW WHEN (OLD.ended_on IS NOT NULL) EXECUTE FUNCTION keep_ended();
CREATE TRIGGER activity_pause_no_delete BEFORE DELETE OR TRUNCATE ON activity_pause
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A month is taken by its cooperative once; it is only given up.
CREATE TRIGGER bridging_month_keeps_limit BEFORE UPDATE OF granted_per_person ON bridging_month
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_month_of_cooperative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a month of a cooperative is not changed' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER bridging_month_is_given_up BEFORE UPDATE OF cooperative_krs, cooperative_month ON bridging_month
    FOR EACH ROW WHEN (NEW.cooperative_krs IS NOT NULL OR NEW.cooperative_month IS NOT NULL)
    EXECUTE FUNCTION keep_month_of_cooperative();
