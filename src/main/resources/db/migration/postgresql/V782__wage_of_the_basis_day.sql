-- No month above the minimum wage of the day that the rules take: that of the contract, or else the first of the month.
CREATE OR REPLACE FUNCTION watch_bridging_month() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    basis DATE;
BEGIN
    IF EXISTS (SELECT 1 FROM support_rules r
            WHERE r.version = NEW.rules_version AND NEW.per_person > r.bridging_operator_cap) THEN
        RAISE EXCEPTION 'above the ceiling of the operator' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT CASE r.bridging_cap_basis WHEN 'MIN_WAGE_ON_CONTRACT_DATE'
                THEN COALESCE(s.signed_on, to_date(NEW.calendar_month || '-01', 'YYYY-MM-DD'))
            ELSE to_date(NEW.calendar_month || '-01', 'YYYY-MM-DD') END INTO basis
        FROM support_rules r, bridging_support s WHERE r.version = NEW.rules_version AND s.contract = NEW.contract;
    IF NEW.per_person > (SELECT w.figure FROM reference_entry w
            WHERE w.table_name = 'MINIMUM_WAGE' AND w.replaced_by = 0 AND w.valid_from <= basis
            ORDER BY w.valid_from DESC LIMIT 1) THEN
        RAISE EXCEPTION 'above the minimum wage of the day' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
