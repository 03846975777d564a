CREATE TRIGGER commitment_adds AFTER INSERT ON commitment REFERENCING NEW AS line
    FOR EACH ROW UPDATE budget SET committed = committed + line.amount WHERE id = line.budget_id;
CREATE TRIGGER commitment_no_update AFTER UPDATE ON commitment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('commitment is append only');
CREATE TRIGGER commitment_no_delete AFTER DELETE ON commitment
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('commitment is append only');
