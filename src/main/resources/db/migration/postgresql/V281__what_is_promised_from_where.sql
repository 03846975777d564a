CREATE FUNCTION add_to_cooperative() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cooperative_cap SET agreed = agreed + NEW.amount, cap = NEW.grant_per_cooperative
        WHERE krs = NEW.recipient_krs;
    RETURN NULL;
END
$$;
CREATE TRIGGER agreement_within_cap AFTER INSERT ON agreement FOR EACH ROW EXECUTE FUNCTION add_to_cooperative();

ALTER TABLE commitment DISABLE TRIGGER commitment_append_only;
UPDATE commitment SET edition_code = (SELECT b.edition_code FROM budget b WHERE b.id = commitment.budget_id);
UPDATE commitment SET purpose = (SELECT b.purpose FROM budget b WHERE b.id = commitment.budget_id);
ALTER TABLE commitment ENABLE TRIGGER commitment_append_only;

ALTER TABLE decision ADD COLUMN purpose VARCHAR(10) DEFAULT 'GRANTS' NOT NULL;
