-- Two agreements may count the same person when neither was paid yet; no tranche of the second is ordered then.
CREATE FUNCTION pay_a_person_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'TRANCHE' AND NEW.state = 'EXPORTED' AND EXISTS (SELECT 1 FROM group_member m
            JOIN initiative_group n ON n.case_number = m.case_number AND n.founder_kind = 'NATURAL_PERSONS'
            JOIN group_member o ON o.participant_number = m.participant_number AND o.case_number <> m.case_number
            JOIN agreement a ON a.case_number = o.case_number AND o.joined_on <= a.signed_on
            JOIN payout p ON p.case_number = o.case_number AND p.kind = 'TRANCHE' AND p.state IN ('EXPORTED', 'EXECUTED')
            WHERE m.case_number = NEW.case_number AND m.left_on IS NULL
                AND (o.left_on IS NULL OR (p.executed_on IS NOT NULL AND o.left_on >= p.executed_on))) THEN
        PERFORM refuse_to('a grant was paid for one of these people already');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payout_counts_a_person_once BEFORE UPDATE OF state ON payout
    FOR EACH ROW EXECUTE FUNCTION pay_a_person_once();
