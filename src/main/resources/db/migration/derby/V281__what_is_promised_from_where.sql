CREATE TRIGGER agreement_within_cap AFTER INSERT ON agreement REFERENCING NEW AS made
    FOR EACH ROW UPDATE cooperative_cap SET agreed = agreed + made.amount, cap = made.grant_per_cooperative
        WHERE krs = made.recipient_krs;

DROP TRIGGER commitment_no_update;
UPDATE commitment SET edition_code = (SELECT b.edition_code FROM budget b WHERE b.id = commitment.budget_id);
UPDATE commitment SET purpose = (SELECT b.purpose FROM budget b WHERE b.id = commitment.budget_id);
CREATE TRIGGER commitment_no_update AFTER UPDATE ON commitment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('commitment is append only');

-- Derby fills a new column by an update.
DROP TRIGGER decision_no_update;
ALTER TABLE decision ADD COLUMN purpose VARCHAR(10) DEFAULT 'GRANTS' NOT NULL;
CREATE TRIGGER decision_no_update AFTER UPDATE ON decision
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('decision is append only');
