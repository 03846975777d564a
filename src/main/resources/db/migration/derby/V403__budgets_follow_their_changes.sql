DROP TRIGGER budget_in_use_stands;
CREATE TRIGGER budget_in_use_stands AFTER UPDATE OF id, edition_code, purpose ON budget REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.committed <> 0)
    INSERT INTO refused_change VALUES ('what a budget is for is not changed once money is promised from it');
CREATE TRIGGER budget_follows_changes AFTER UPDATE OF amount ON budget REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.committed <> 0 AND made.amount <> was.amount AND NOT EXISTS (SELECT 1 FROM budget_change c
        WHERE c.budget_id = made.id AND c.amount = made.amount
            AND c.number = (SELECT MAX(d.number) FROM budget_change d WHERE d.budget_id = made.id)))
    INSERT INTO refused_change VALUES ('a budget that money is promised from changes only by a line that says so');
CREATE TRIGGER budget_change_no_update AFTER UPDATE ON budget_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('budget_change is append only');
CREATE TRIGGER budget_change_no_delete AFTER DELETE ON budget_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('budget_change is append only');
