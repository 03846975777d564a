-- No month above the minimum wage of the day that the rules take: that of the contract, or else the first of the month.
DROP TRIGGER bridging_month_wage_of_the_month;
CREATE TRIGGER bridging_month_wage_of_the_day AFTER INSERT ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM reference_entry w, support_rules r, bridging_support s
        WHERE r.version = made.rules_version AND s.contract = made.contract
            AND w.table_name = 'MINIMUM_WAGE' AND w.replaced_by = 0 AND w.figure < made.per_person AND w.valid_from =
            (SELECT MAX(x.valid_from) FROM reference_entry x WHERE x.table_name = 'MINIMUM_WAGE' AND x.replaced_by = 0
                AND CAST(x.valid_from AS CHAR(10)) <= CASE r.bridging_cap_basis WHEN 'MIN_WAGE_ON_CONTRACT_DATE'
                    THEN COALESCE(CAST(s.signed_on AS CHAR(10)), made.calendar_month || '-01') ELSE made.calendar_month || '-01' END)))
    INSERT INTO refused_change VALUES ('above the minimum wage of the day');
