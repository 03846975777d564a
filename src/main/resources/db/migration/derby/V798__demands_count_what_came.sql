-- What came back on a demand is the principal of its confirmed payments, whoever says otherwise; it is delivered and enforced once.
CREATE TRIGGER demand_begins_unpaid AFTER INSERT ON demand REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.returned <> 0)
    INSERT INTO refused_change VALUES ('a demand begins unpaid');
CREATE TRIGGER demand_counts_what_came AFTER UPDATE OF returned ON demand REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.returned <> (SELECT COALESCE(SUM(p.principal_share), 0) FROM repayment p
        WHERE p.demand_number = made.number AND p.state = 'CONFIRMED' AND p.reversed_on IS NULL))
    INSERT INTO refused_change VALUES ('what came back on a demand is the sum of its payments');
CREATE TRIGGER demand_delivered_once AFTER UPDATE OF delivered_on, due_on ON demand REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.delivered_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a demand is delivered once');
CREATE TRIGGER demand_enforced_once AFTER UPDATE OF enforced_on, enforced_by, enforcement ON demand REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.enforced_on IS NOT NULL)
    INSERT INTO refused_change VALUES ('a demand is enforced once');
