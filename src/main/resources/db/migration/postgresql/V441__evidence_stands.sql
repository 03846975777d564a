CREATE TRIGGER month_evidence_stands BEFORE UPDATE ON month_evidence
    FOR EACH ROW WHEN (OLD.state = 'ACCEPTED') EXECUTE FUNCTION keep_ended();
CREATE TRIGGER month_evidence_no_delete BEFORE DELETE OR TRUNCATE ON month_evidence
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
