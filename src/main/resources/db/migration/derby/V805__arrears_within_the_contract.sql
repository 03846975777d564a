-- Up to each month no more is paid under a contract than it gives for the months until then.
CREATE TRIGGER payout_within_months AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'BRIDGING' AND (SELECT SUM(p.amount) FROM payout p
            WHERE p.bridging_contract = made.bridging_contract AND p.live_instalment <= made.instalment)
        > (SELECT SUM(m.amount) FROM bridging_month m
            WHERE m.contract = made.bridging_contract AND m.number <= made.instalment))
    INSERT INTO refused_change VALUES ('more than the contract gives until that month');
CREATE TRIGGER payout_back_within_months AFTER UPDATE OF live_instalment ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'BRIDGING' AND made.live_instalment IS NOT NULL AND (SELECT SUM(p.amount) FROM payout p
            WHERE p.bridging_contract = made.bridging_contract AND p.live_instalment <= made.instalment)
        > (SELECT SUM(m.amount) FROM bridging_month m
            WHERE m.contract = made.bridging_contract AND m.number <= made.instalment))
    INSERT INTO refused_change VALUES ('more than the contract gives until that month');

-- The rest is paid for the last month of a contract only, while it is not settled, after all that was paid for it before.
CREATE TRIGGER payout_pays_a_rest AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.supplement > 0 AND (NOT EXISTS (SELECT 1 FROM payout p
            WHERE p.bridging_contract = made.bridging_contract AND p.instalment = made.instalment
                AND p.supplement = made.supplement - 1 AND p.state = 'EXECUTED')
        OR NOT EXISTS (SELECT 1 FROM bridging_month m
            WHERE m.contract = made.bridging_contract AND m.number = made.instalment AND m.settled_on IS NULL
                AND m.number = m.first_number + m.months - 1)))
    INSERT INTO refused_change VALUES ('a rest is paid after the last month');
CREATE TRIGGER payout_keeps_arrears AFTER UPDATE OF arrears, supplement ON payout
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a payout pays is not changed');
DROP TRIGGER payout_follows_a_dead_one;
CREATE TRIGGER payout_follows_a_dead_one AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM payout p WHERE p.contract = made.contract AND p.instalment = made.instalment
            AND p.supplement = made.supplement AND p.reference <> made.reference)
        AND (made.follows IS NULL OR NOT EXISTS (SELECT 1 FROM payout p WHERE p.reference = made.follows
            AND p.contract = made.contract AND p.instalment = made.instalment AND p.supplement = made.supplement
            AND p.live_instalment IS NULL)))
    INSERT INTO refused_change VALUES ('a payout in the place of another names it');

-- A month proves what the contract gives for it and what was paid with it for months before.
CREATE TRIGGER bridging_month_proves AFTER UPDATE OF accepted_cost ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.accepted_cost > made.amount + COALESCE((SELECT SUM(p.arrears) FROM payout p
        WHERE p.bridging_contract = made.contract AND p.live_instalment = made.number), 0))
    INSERT INTO refused_change VALUES ('a month proves what was given for it');
CREATE TRIGGER bridging_month_begins_unproved AFTER INSERT ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.accepted_cost > made.amount)
    INSERT INTO refused_change VALUES ('a month proves what was given for it');
