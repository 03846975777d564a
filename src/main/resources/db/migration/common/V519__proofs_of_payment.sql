-- Who would sell what, so that another seller on the proof is noticed.
ALTER TABLE cost_line ADD COLUMN supplier_nip CHAR(10);

-- From which account a proof was paid (ciphertext), what VAT it shows, whether the thing was bought used; and what is conspicuous
-- about it and how the check settled that. Proofs of earlier releases say nothing of all this.
ALTER TABLE settlement_proof ADD COLUMN vat DECIMAL(14, 2) CHECK (vat >= 0);
ALTER TABLE settlement_proof ADD COLUMN paid_from VARCHAR(200);
ALTER TABLE settlement_proof ADD COLUMN account_reason VARCHAR(1000);
ALTER TABLE settlement_proof ADD COLUMN bought_used BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE settlement_proof ADD COLUMN flags VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE settlement_proof ADD COLUMN flag_resolution VARCHAR(1000);
ALTER TABLE settlement_proof ADD CONSTRAINT settlement_proof_vat_within CHECK (vat IS NULL OR vat <= gross);
ALTER TABLE settlement_proof ADD CONSTRAINT settlement_proof_origin CHECK (NOT bought_used OR origin_stated);
ALTER TABLE settlement_proof ADD CONSTRAINT settlement_proof_flags_settled
    CHECK (flags = '' OR accepted IS NULL OR accepted = 0 OR flag_resolution IS NOT NULL);
