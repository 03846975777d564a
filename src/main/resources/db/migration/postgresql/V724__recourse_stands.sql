-- By when a person may appeal, and whether others hear it: settings of the rules. The committee scores anew on an appeal.
ALTER TABLE support_rules ADD COLUMN recruitment_appeal_days INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_appeal_others BOOLEAN DEFAULT TRUE NOT NULL;
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-72301, '*', 'RECRUITMENT_APPEAL_DAYS', '5', 'CONVENTION', 'P42: odwołanie możliwe; dni jak w g10 [F12], liczone rodzajem dni odwołań edycji', '(system)', '2026-11-29'),
    (-72302, '*', 'RECRUITMENT_APPEAL_OTHERS', 'true', 'CONVENTION', 'jak g11: odwołanie rozpatrują inne osoby niż oceniające za pierwszym razem', '(system)', '2026-11-29');
ALTER TABLE interview_card ADD COLUMN on_appeal BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE interview_card DROP CONSTRAINT interview_card_once;
ALTER TABLE interview_card ADD CONSTRAINT interview_card_once UNIQUE (enrolment_id, scorer, on_appeal);
CREATE FUNCTION refuse_card_by_first_scorer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.on_appeal AND EXISTS (SELECT 1 FROM interview_card c JOIN enrolment e ON e.id = c.enrolment_id
        JOIN support_rules r ON r.version = e.rules_version
        WHERE c.enrolment_id = NEW.enrolment_id AND c.scorer = NEW.scorer AND NOT c.on_appeal
        AND r.recruitment_appeal_others) THEN
        RAISE EXCEPTION 'whoever scored a person first does not score on appeal'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER interview_card_by_others BEFORE INSERT ON interview_card
    FOR EACH ROW EXECUTE FUNCTION refuse_card_by_first_scorer();

-- Receipts, appeals and what is decided on them are only added.
CREATE TRIGGER result_receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON result_receipt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recourse_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recourse
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recourse_ruling_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recourse_ruling
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_recourse_ruling_by_involved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM interview_card c WHERE c.enrolment_id = NEW.enrolment_id AND c.scorer = NEW.decided_by)
        OR EXISTS (SELECT 1 FROM enrolment e JOIN support_rules r ON r.version = e.rules_version
            WHERE e.id = NEW.enrolment_id AND r.recruitment_appeal_others
            AND (e.rejected_by = NEW.decided_by OR EXISTS (SELECT 1 FROM recruitment_place p
                JOIN recruitment_list l ON l.id = p.list_id
                WHERE p.enrolment_id = e.id AND l.approved_by = NEW.decided_by))) THEN
        RAISE EXCEPTION 'whoever scored a person or decided first does not decide the appeal'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER recourse_ruling_not_by_involved BEFORE INSERT ON recourse_ruling
    FOR EACH ROW EXECUTE FUNCTION refuse_recourse_ruling_by_involved();
