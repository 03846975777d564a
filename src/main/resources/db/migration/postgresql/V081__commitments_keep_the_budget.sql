CREATE FUNCTION add_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE budget SET committed = committed + NEW.amount WHERE id = NEW.budget_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER commitment_adds AFTER INSERT ON commitment FOR EACH ROW EXECUTE FUNCTION add_commitment();
CREATE TRIGGER commitment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
