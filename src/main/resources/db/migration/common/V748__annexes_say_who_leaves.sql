-- An annex of composition may say who leaves without anybody in the place: the grant then goes down with the share.
ALTER TABLE annex ADD COLUMN leaver VARCHAR(20);
ALTER TABLE annex ADD CONSTRAINT annex_of_leaver CHECK (leaver IS NULL
    OR (kind = 'COMPOSITION' AND amount_before IS NOT NULL AND amount_after IS NOT NULL AND amount_after <= amount_before));
