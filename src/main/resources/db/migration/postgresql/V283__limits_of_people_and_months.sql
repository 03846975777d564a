-- An approval counts no more people than the group has.
CREATE FUNCTION refuse_more_than_the_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'APPROVED' AND NEW.persons > COALESCE((SELECT
            CASE WHEN g.founder_kind = 'NATURAL_PERSONS' THEN (SELECT COUNT(*) FROM group_member m
                    WHERE m.case_number = g.case_number AND m.left_on IS NULL)
                WHEN r.persons_counted_legal = 'EMPLOYED_PERSONS' THEN g.employed_persons
                ELSE (SELECT COUNT(*) FROM legal_founder f WHERE f.case_number = g.case_number) END
            FROM initiative_group g, support_rules r
            WHERE g.case_number = NEW.case_number AND r.version = NEW.rules_version), 0) THEN
        RAISE EXCEPTION 'more people than the group has' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_counts_the_group BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_more_than_the_group();

-- No month above the operator's own ceiling or the minimum wage of that very month.
CREATE FUNCTION watch_bridging_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM support_rules r
            WHERE r.version = NEW.rules_version AND NEW.per_person > r.bridging_operator_cap) THEN
        RAISE EXCEPTION 'above the ceiling of the operator' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.per_person > (SELECT w.figure FROM reference_entry w
            WHERE w.table_name = 'MINIMUM_WAGE' AND w.replaced_by = 0
                AND w.valid_from <= to_date(NEW.calendar_month || '-01', 'YYYY-MM-DD')
            ORDER BY w.valid_from DESC LIMIT 1) THEN
        RAISE EXCEPTION 'above the minimum wage of the month' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_month_watched BEFORE INSERT ON bridging_month
    FOR EACH ROW EXECUTE FUNCTION watch_bridging_month();

-- What was granted stands.
CREATE FUNCTION watch_bridging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'REQUESTED' THEN
        RAISE EXCEPTION 'bridging support begins requested' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER bridging_begins_requested BEFORE INSERT ON bridging_support
    FOR EACH ROW EXECUTE FUNCTION watch_bridging();
CREATE TRIGGER bridging_keeps_request BEFORE UPDATE OF id, case_number, kind, first_number, first_month, months, persons,
    per_person, amount, requested_on ON bridging_support
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_no_delete BEFORE DELETE OR TRUNCATE ON bridging_support
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_month_stands BEFORE UPDATE OF id, case_number, rules_version, total_months, contract, number,
    calendar_month, persons, per_person, amount, wage_from, wage, first_number, months ON bridging_month
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bridging_month_no_delete BEFORE DELETE OR TRUNCATE ON bridging_month
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Limits under which a case was opened stay as they were; new ones are a new version.
CREATE FUNCTION keep_rules() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_file c WHERE c.rules_version = OLD.version) THEN
        RAISE EXCEPTION 'rules in force are not changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER support_rules_stand BEFORE UPDATE ON support_rules FOR EACH ROW EXECUTE FUNCTION keep_rules();

CREATE TRIGGER public_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
