CREATE TRIGGER declaration_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON impartiality_declaration
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER formal_card_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON formal_card
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER formal_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON formal_answer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER formal_ruling_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON formal_ruling
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER score_card_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON score_card
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER score_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON score
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assignment_no_delete BEFORE DELETE OR TRUNCATE ON assignment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assignment_person_stands BEFORE UPDATE OF case_number, account ON assignment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_points_above_the_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM score_card c JOIN card_criterion k ON k.card = c.card
            WHERE c.id = NEW.card_id AND k.code = NEW.criterion AND NEW.points <= k.max_points) THEN
        RAISE EXCEPTION 'points above the form' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER score_within_the_form BEFORE INSERT ON score
    FOR EACH ROW EXECUTE FUNCTION refuse_points_above_the_form();

CREATE FUNCTION refuse_seat_of_advisor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.account) THEN
        RAISE EXCEPTION 'whoever advised the case does not assess it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER assignment_not_of_advisor BEFORE INSERT ON assignment
    FOR EACH ROW EXECUTE FUNCTION refuse_seat_of_advisor();

CREATE FUNCTION refuse_advice_by_assessor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = NEW.case_number AND a.account = NEW.account) THEN
        RAISE EXCEPTION 'whoever assessed the case does not advise it'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER case_advisor_not_an_assessor BEFORE INSERT ON case_advisor
    FOR EACH ROW EXECUTE FUNCTION refuse_advice_by_assessor();
