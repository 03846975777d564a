-- Which contract an earlier release concerned: the one that ended on its day.
ALTER TABLE commitment DISABLE TRIGGER commitment_append_only;
UPDATE commitment SET contract = (SELECT MAX(b.contract) FROM bridging_support b
        WHERE b.case_number = commitment.case_number AND b.ended_on = commitment.committed_on)
    WHERE amount < 0 AND purpose = 'BRIDGING';
ALTER TABLE commitment ENABLE TRIGGER commitment_append_only;
