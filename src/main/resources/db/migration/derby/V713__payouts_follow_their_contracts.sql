-- A payout goes to the recipient and the account of the agreement of its case, copied as the agreement keeps them, and is called
-- by its case, its instalment and its place among the payouts of that instalment.
CREATE TRIGGER payout_to_whom_is_agreed AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM agreement a WHERE a.case_number = made.case_number
        AND a.recipient_name = made.recipient_name AND a.recipient_account = made.recipient_account
        AND (made.kind <> 'TRANCHE' OR a.number = made.contract)))
    INSERT INTO refused_change VALUES ('a payout goes to the account of its agreement');
CREATE TRIGGER payout_of_its_bridging AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'BRIDGING' AND NOT EXISTS (SELECT 1 FROM bridging_support b
        WHERE b.contract = made.contract AND b.case_number = made.case_number))
    INSERT INTO refused_change VALUES ('a payout is of a contract of its case');
CREATE TRIGGER payout_is_called AFTER INSERT ON payout REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.reference <> made.case_number || '-' || CASE WHEN made.kind = 'TRANCHE' THEN 'T' ELSE 'M' END
        || TRIM(CAST(made.instalment AS CHAR(11)))
        || (SELECT CASE WHEN COUNT(*) = 1 THEN '' ELSE '-' || TRIM(CAST(COUNT(*) AS CHAR(11))) END FROM payout p
            WHERE p.case_number = made.case_number AND p.kind = made.kind AND p.instalment = made.instalment))
    INSERT INTO refused_change VALUES ('a payout is called by its case and instalment');
