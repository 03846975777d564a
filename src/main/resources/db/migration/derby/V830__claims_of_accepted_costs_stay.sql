-- What proved a cost that was accepted proves it for good: nobody takes the document away and claims it again.
CREATE TRIGGER invoice_claim_stays AFTER DELETE ON invoice_claim REFERENCING OLD AS gone
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement s
            WHERE s.case_number = gone.case_number AND s.state = 'ACCEPTED' AND gone.kind = 'GRANT')
        OR EXISTS (SELECT 1 FROM bridging_month m WHERE m.case_number = gone.case_number
            AND m.number = gone.instalment AND m.settled_on IS NOT NULL AND gone.kind = 'BRIDGING'))
    INSERT INTO refused_change VALUES ('a document that proved an accepted cost stays claimed');
CREATE TRIGGER invoice_claim_is_not_changed AFTER UPDATE ON invoice_claim
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a claim on a document is not changed');
