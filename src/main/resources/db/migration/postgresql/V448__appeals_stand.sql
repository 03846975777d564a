-- Receipts, appeals and their rulings are only added; whoever advised, assessed or decided first does not decide the appeal.
CREATE TRIGGER letter_receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_receipt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appeal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appeal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appeal_ruling_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appeal_ruling
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_appeal_ruling_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = NEW.case_number AND a.account = NEW.decided_by)
        OR EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = NEW.case_number AND a.account = NEW.decided_by)
        OR EXISTS (SELECT 1 FROM formal_ruling r
            WHERE r.case_number = NEW.case_number AND r.kind = 'REJECTION' AND r.ruled_by = NEW.decided_by)
        OR EXISTS (SELECT 1 FROM ranking_entry e JOIN ranking_list l ON l.id = e.list_id
            WHERE e.case_number = NEW.case_number AND l.drawn_up_by = NEW.decided_by) THEN
        RAISE EXCEPTION 'whoever advised, assessed or decided first does not decide the appeal'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER appeal_ruling_not_by_involved BEFORE INSERT ON appeal_ruling
    FOR EACH ROW EXECUTE FUNCTION refuse_appeal_ruling_by_involved();
