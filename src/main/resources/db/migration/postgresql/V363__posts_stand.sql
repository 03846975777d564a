-- What was recorded of a post and of who held it stays; a holding is ended once.
CREATE TRIGGER post_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON post
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER post_holding_keeps_begin BEFORE UPDATE OF id, case_number, post_number, number, person, cooperative_member,
    began_on ON post_holding
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER post_holding_no_delete BEFORE DELETE OR TRUNCATE ON post_holding
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION watch_post_holding() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.lasting IS NULL THEN
        RAISE EXCEPTION 'a holding ends once' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER post_holding_ends_once BEFORE UPDATE ON post_holding
    FOR EACH ROW EXECUTE FUNCTION watch_post_holding();
