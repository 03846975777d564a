-- Only what the triggers keep, the planned and the claimed total, may change.
CREATE TRIGGER agreement_no_update AFTER UPDATE OF id, number, case_number, amount, signed_on, signed_by, recipient_name,
    recipient_krs, recipient_account, security_kind, security_given_by, security_received_on, security_document,
    security_amount, security_valid_until, security_kept_in, security_income_proved_on ON agreement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('agreement is append only');
CREATE TRIGGER agreement_no_delete AFTER DELETE ON agreement
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('agreement is append only');
CREATE TRIGGER agreement_not_by_advisor AFTER INSERT ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a
        WHERE a.case_number = made.case_number AND a.account = made.signed_by))
    INSERT INTO refused_change VALUES ('whoever advised the case does not sign for it');

CREATE TRIGGER tranche_is_planned AFTER INSERT ON agreement_tranche REFERENCING NEW AS part
    FOR EACH ROW UPDATE agreement SET planned = planned + part.amount WHERE number = part.agreement_number;
CREATE TRIGGER tranche_no_update AFTER UPDATE ON agreement_tranche
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('agreement_tranche is append only');
CREATE TRIGGER tranche_no_delete AFTER DELETE ON agreement_tranche
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('agreement_tranche is append only');

-- A cooperative that is ready stands.
CREATE TRIGGER cooperative_stands AFTER UPDATE ON cooperative REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.account IS NOT NULL)
    INSERT INTO refused_change VALUES ('a registered cooperative is not changed');
CREATE TRIGGER cooperative_no_delete AFTER DELETE ON cooperative
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('cooperative is never deleted');
