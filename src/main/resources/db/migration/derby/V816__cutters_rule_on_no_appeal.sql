-- Whoever ruled on the cuts of a negotiation does not decide the appeal of the case; cuts that the group accepted were agreed on.
CREATE TRIGGER appeal_ruling_not_by_cutter AFTER INSERT ON appeal_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM negotiation_outcome o
        WHERE o.case_number = made.case_number AND o.kind <> 'ACCEPTED' AND o.ended_by = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever ruled on the cuts does not decide the appeal');
