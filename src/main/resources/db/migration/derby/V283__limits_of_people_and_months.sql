-- An approval counts no more people than the group has.
CREATE TRIGGER decision_counts_the_group AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.outcome = 'APPROVED' AND made.persons > COALESCE((SELECT
        CASE WHEN g.founder_kind = 'NATURAL_PERSONS' THEN (SELECT COUNT(*) FROM group_member m
                WHERE m.case_number = g.case_number AND m.left_on IS NULL)
            WHEN r.persons_counted_legal = 'EMPLOYED_PERSONS' THEN g.employed_persons
            ELSE (SELECT COUNT(*) FROM legal_founder f WHERE f.case_number = g.case_number) END
        FROM initiative_group g, support_rules r
        WHERE g.case_number = made.case_number AND r.version = made.rules_version), 0))
    INSERT INTO refused_change VALUES ('more people than the group has');

-- No month above the operator's own ceiling or the minimum wage of that very month. Both tables stand: nobody waits for them.
CREATE TRIGGER bridging_month_own_ceiling AFTER INSERT ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM support_rules r
        WHERE r.version = made.rules_version AND made.per_person > r.bridging_operator_cap))
    INSERT INTO refused_change VALUES ('above the ceiling of the operator');
CREATE TRIGGER bridging_month_wage_of_the_month AFTER INSERT ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM reference_entry w
        WHERE w.table_name = 'MINIMUM_WAGE' AND w.replaced_by = 0 AND w.figure < made.per_person AND w.valid_from =
            (SELECT MAX(x.valid_from) FROM reference_entry x WHERE x.table_name = 'MINIMUM_WAGE' AND x.replaced_by = 0
                AND CAST(x.valid_from AS CHAR(10)) <= made.calendar_month || '-01')))
    INSERT INTO refused_change VALUES ('above the minimum wage of the month');

-- What was granted stands.
CREATE TRIGGER bridging_begins_requested AFTER INSERT ON bridging_support REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.state <> 'REQUESTED')
    INSERT INTO refused_change VALUES ('bridging support begins requested');
CREATE TRIGGER bridging_keeps_request AFTER UPDATE OF id, case_number, kind, first_number, first_month, months, persons,
    per_person, amount, requested_on ON bridging_support
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what bridging support gives is not changed');
CREATE TRIGGER bridging_no_delete AFTER DELETE ON bridging_support
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bridging_support is never deleted');
CREATE TRIGGER bridging_month_stands AFTER UPDATE OF id, case_number, rules_version, total_months, contract, number,
    calendar_month, persons, per_person, amount, wage_from, wage, first_number, months ON bridging_month
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a month gives is not changed');
CREATE TRIGGER bridging_month_no_delete AFTER DELETE ON bridging_month
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('bridging_month is never deleted');

-- Limits under which a case was opened stay as they were; new ones are a new version.
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules REFERENCING OLD AS was
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_file c WHERE c.rules_version = was.version))
    INSERT INTO refused_change VALUES ('rules in force are not changed');

CREATE TRIGGER public_seal_no_update AFTER UPDATE ON public_seal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('public_seal is append only');
CREATE TRIGGER public_seal_no_delete AFTER DELETE ON public_seal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('public_seal is append only');
