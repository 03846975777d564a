-- A counter moves only with the rows that it counts: whoever writes another number is refused.
CREATE TRIGGER budget_follows_promises AFTER UPDATE OF committed ON budget REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.committed <>
        (SELECT COALESCE(SUM(c.amount), 0) FROM commitment c WHERE c.budget_id = made.id))
    INSERT INTO refused_change VALUES ('what is promised is the sum of the promises');
CREATE TRIGGER budget_begins_free AFTER INSERT ON budget REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.committed <> 0)
    INSERT INTO refused_change VALUES ('a budget begins with nothing promised');
CREATE TRIGGER budget_in_use_stands AFTER UPDATE OF id, edition_code, purpose, amount ON budget REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.committed <> 0)
    INSERT INTO refused_change VALUES ('a budget that money is promised from is not changed');

CREATE TRIGGER agreement_follows_tranches AFTER UPDATE OF planned ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.planned <>
        (SELECT COALESCE(SUM(t.amount), 0) FROM agreement_tranche t WHERE t.agreement_number = made.number))
    INSERT INTO refused_change VALUES ('what is planned is the sum of the tranches');
CREATE TRIGGER agreement_follows_payouts AFTER UPDATE OF claimed ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.claimed <> (SELECT COALESCE(SUM(p.amount), 0) FROM payout p
        WHERE p.agreement_number = made.number AND p.live_instalment IS NOT NULL))
    INSERT INTO refused_change VALUES ('what is claimed is the sum of the live payouts');
CREATE TRIGGER agreement_begins_unpaid AFTER INSERT ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.planned <> 0 OR made.claimed <> 0)
    INSERT INTO refused_change VALUES ('an agreement begins with nothing claimed');

CREATE TRIGGER cooperative_follows_agreements AFTER UPDATE ON cooperative_cap REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.agreed <>
            (SELECT COALESCE(SUM(a.amount), 0) FROM agreement a WHERE a.recipient_krs = made.krs)
        OR NOT EXISTS (SELECT 1 FROM agreement a WHERE a.recipient_krs = made.krs AND a.grant_per_cooperative = made.cap))
    INSERT INTO refused_change VALUES ('what is agreed is the sum of the agreements');
CREATE TRIGGER cooperative_begins_with_nothing AFTER INSERT ON cooperative_cap REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.agreed <> 0)
    INSERT INTO refused_change VALUES ('a cooperative begins with nothing agreed');

-- Numbers that people see are given one after the other.
CREATE TRIGGER year_counter_goes_on AFTER UPDATE ON year_counter REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.counter_key <> was.counter_key OR made.last_number <> was.last_number + 1)
    INSERT INTO refused_change VALUES ('numbers are given one after the other');
CREATE TRIGGER year_counter_no_delete AFTER DELETE ON year_counter
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('numbers are given one after the other');

-- So does the head of a chain, and it stays the head of its chain.
CREATE TRIGGER audit_chain_goes_on AFTER UPDATE ON audit_chain REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.id <> was.id OR made.kind <> was.kind OR made.chain_key <> was.chain_key
        OR made.last_number <> was.last_number + 1)
    INSERT INTO refused_change VALUES ('a chain goes on entry by entry');
CREATE TRIGGER audit_chain_begins_empty AFTER INSERT ON audit_chain REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.last_number <> 0)
    INSERT INTO refused_change VALUES ('a chain begins empty');
-- A personal value may be erased, never changed.
CREATE TRIGGER audit_personal_no_update AFTER UPDATE ON audit_personal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a personal value is erased or stays');
