-- The office issues declarations of blank promissory notes, protocols of closing and letters of suspension too. The check of the
-- kinds has no name, so the column is made anew; to Derby that is a change of every row.
DROP TRIGGER official_document_no_update;
DROP TRIGGER official_document_no_delete;
ALTER TABLE official_document DROP CONSTRAINT official_document_replaced;
ALTER TABLE official_document DROP CONSTRAINT official_document_issue;
ALTER TABLE official_document ADD COLUMN of_kind VARCHAR(30);
UPDATE official_document SET of_kind = kind;
ALTER TABLE official_document DROP COLUMN kind CASCADE;
RENAME COLUMN official_document.of_kind TO kind;
ALTER TABLE official_document ALTER COLUMN kind NOT NULL;
ALTER TABLE official_document ADD CONSTRAINT official_document_kind CHECK (kind IN ('DECISION_LETTER', 'GRANT_AGREEMENT', 'ANNEX',
    'BRIDGING_CONTRACT', 'AID_CERTIFICATE', 'PAYMENT_ORDER', 'SETTLEMENT_FORM', 'REPAYMENT_DEMAND', 'TRAINING_CERTIFICATE',
    'NOTE_DECLARATION', 'CLOSING_PROTOCOL', 'SUSPENSION_LETTER'));
ALTER TABLE official_document ADD CONSTRAINT official_document_issue UNIQUE (case_number, kind, subject, issue);
ALTER TABLE official_document ADD CONSTRAINT official_document_replaced FOREIGN KEY (case_number, kind, subject, replaces)
    REFERENCES official_document (case_number, kind, subject, issue);
CREATE TRIGGER official_document_no_update AFTER UPDATE ON official_document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
CREATE TRIGGER official_document_no_delete AFTER DELETE ON official_document
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what was issued stays as it was');
