CREATE TRIGGER composition_stays_what_it_is AFTER UPDATE OF id, case_number, number, leaver, joiner, reasons, proposed_by, proposed_on
    ON composition_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a change of founders is about is not changed');
CREATE TRIGGER composition_is_answered_once AFTER UPDATE ON composition_change REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> 'PROPOSED') INSERT INTO refused_change VALUES ('a change of founders is answered once');
CREATE TRIGGER composition_no_delete AFTER DELETE ON composition_change
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a change of founders stays');
CREATE TRIGGER composition_not_by_advisor AFTER UPDATE ON composition_change REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.answered_by))
    INSERT INTO refused_change VALUES ('whoever advised a case consents to no change in it');
CREATE TRIGGER named_founders_no_update AFTER UPDATE ON named_founders
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what papers name is recorded anew, not changed');
CREATE TRIGGER named_founders_no_delete AFTER DELETE ON named_founders
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what papers name is recorded anew, not changed');
