-- Lists are only added; whoever advised or assessed a case draws up no list with it.
CREATE TRIGGER ranking_list_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_list
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ranking_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ranking_acceptance_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_acceptance
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_ranking_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    maker VARCHAR(60) := (SELECT l.drawn_up_by FROM ranking_list l WHERE l.id = NEW.list_id);
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = maker)
        OR EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = NEW.case_number AND a.account = maker) THEN
        RAISE EXCEPTION 'whoever advised or assessed a case draws up no list with it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER ranking_not_by_involved BEFORE INSERT ON ranking_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_ranking_by_involved();

-- Where the rules of a case know a list, its latest list gives what is approved, or more.
CREATE FUNCTION refuse_decision_past_ranking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'APPROVED'
        AND (SELECT r.ranking_on FROM support_rules r WHERE r.version = NEW.rules_version)
        AND NEW.amount > COALESCE((SELECT e.granted FROM ranking_entry e JOIN ranking_list l ON l.id = e.list_id
            WHERE e.case_number = NEW.case_number ORDER BY l.number DESC LIMIT 1), 0) THEN
        RAISE EXCEPTION 'more is approved than the ranking list gives' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_follows_ranking BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_decision_past_ranking();
