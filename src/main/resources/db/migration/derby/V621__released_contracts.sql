-- Which contract an earlier release concerned: the one that ended on its day.
DROP TRIGGER commitment_no_update;
UPDATE commitment SET contract = (SELECT MAX(b.contract) FROM bridging_support b
        WHERE b.case_number = commitment.case_number AND b.ended_on = commitment.committed_on)
    WHERE amount < 0 AND purpose = 'BRIDGING';
CREATE TRIGGER commitment_no_update AFTER UPDATE ON commitment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('commitment is append only');
