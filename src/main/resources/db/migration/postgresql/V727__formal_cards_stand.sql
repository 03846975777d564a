-- A form in use stays as it is; rules name a formal card that is in force.
CREATE OR REPLACE FUNCTION refuse_line_of_form_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM support_rules r WHERE r.merit_card = NEW.card OR r.formal_card = NEW.card)
        OR EXISTS (SELECT 1 FROM score_card c WHERE c.card = NEW.card)
        OR EXISTS (SELECT 1 FROM formal_card f WHERE f.form = NEW.card) THEN
        RAISE EXCEPTION 'a form in use stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER card_category_not_in_use BEFORE INSERT ON card_category
    FOR EACH ROW EXECUTE FUNCTION refuse_line_of_form_in_use();
CREATE TRIGGER card_criterion_not_in_use BEFORE INSERT ON card_criterion
    FOR EACH ROW EXECUTE FUNCTION refuse_line_of_form_in_use();
CREATE FUNCTION refuse_rules_without_formal_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM merit_card f WHERE f.code = NEW.formal_card AND f.kind = 'FORMAL'
            AND f.in_force_from <= NEW.in_force_from) THEN
        RAISE EXCEPTION 'rules name a formal card in force' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER support_rules_name_a_formal_card BEFORE INSERT ON support_rules
    FOR EACH ROW EXECUTE FUNCTION refuse_rules_without_formal_card();
