-- A suspension is ended, never taken away.
CREATE TRIGGER suspension_stays AFTER DELETE ON suspension REFERENCING OLD AS was
    FOR EACH ROW INSERT INTO refused_change VALUES ('a suspension is ended and stays');

-- What was accepted of a month stands.
CREATE TRIGGER bridging_month_settled_once AFTER UPDATE OF accepted_cost, settled_on ON bridging_month
    REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.settled_on IS NOT NULL AND (made.settled_on IS NULL OR made.settled_on <> was.settled_on
        OR made.accepted_cost IS NULL OR made.accepted_cost <> was.accepted_cost))
    INSERT INTO refused_change VALUES ('what was accepted of a month stands');
