CREATE TRIGGER annex_leaver_stays AFTER UPDATE OF leaver ON annex
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what an annex changes is not changed');
CREATE TRIGGER annex_leaver_leaves_once AFTER UPDATE OF state ON annex REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.state = 'SIGNED' AND EXISTS (SELECT 1 FROM annex a
        WHERE a.case_number = made.case_number AND a.leaver = made.leaver AND a.state = 'SIGNED' AND a.id <> made.id))
    INSERT INTO refused_change VALUES ('whoever left leaves once');
CREATE TRIGGER agreement_claims_stay_within_annexes AFTER UPDATE OF claimed ON agreement REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (made.claimed > was.claimed AND EXISTS (SELECT 1 FROM annex a
        WHERE a.agreement = made.number AND a.leaver IS NOT NULL AND a.state = 'SIGNED' AND a.amount_after < made.claimed))
    INSERT INTO refused_change VALUES ('an annex lowered the grant');
