-- A version of a form is never changed; nothing is added to one that rules or cards name; rules name a form with their highest score.
CREATE TRIGGER merit_card_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON merit_card
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER card_category_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON card_category
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER card_criterion_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON card_criterion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_line_of_form_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = NEW.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = NEW.card) THEN
        RAISE EXCEPTION 'a form in use stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER card_category_not_in_use BEFORE INSERT ON card_category
    FOR EACH ROW EXECUTE FUNCTION refuse_line_of_form_in_use();
CREATE TRIGGER card_criterion_not_in_use BEFORE INSERT ON card_criterion
    FOR EACH ROW EXECUTE FUNCTION refuse_line_of_form_in_use();

CREATE FUNCTION refuse_rules_without_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM merit_card m WHERE m.code = NEW.merit_card AND m.kind = 'GRANT'
            AND m.in_force_from <= NEW.in_force_from)
        OR NEW.score_max IS DISTINCT FROM (SELECT SUM(g.max_points) FROM card_category g WHERE g.card = NEW.merit_card)
        OR NEW.score_max IS DISTINCT FROM (SELECT SUM(k.max_points) FROM card_criterion k WHERE k.card = NEW.merit_card) THEN
        RAISE EXCEPTION 'rules name a form with their highest score' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER support_rules_fit_their_form BEFORE INSERT ON support_rules
    FOR EACH ROW EXECUTE FUNCTION refuse_rules_without_form();
