-- The office issues declarations of blank promissory notes, protocols of closing and letters of suspension too.
ALTER TABLE official_document DROP CONSTRAINT official_document_kind_check;
ALTER TABLE official_document ADD CONSTRAINT official_document_kind CHECK (kind IN ('DECISION_LETTER', 'GRANT_AGREEMENT', 'ANNEX',
    'BRIDGING_CONTRACT', 'AID_CERTIFICATE', 'PAYMENT_ORDER', 'SETTLEMENT_FORM', 'REPAYMENT_DEMAND', 'TRAINING_CERTIFICATE',
    'NOTE_DECLARATION', 'CLOSING_PROTOCOL', 'SUSPENSION_LETTER'));
