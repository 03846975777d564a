-- By when a person may appeal, and whether others hear it: settings of the rules. The committee scores anew on an appeal.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN recruitment_appeal_days INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_appeal_others BOOLEAN DEFAULT TRUE NOT NULL;
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-72301, '*', 'RECRUITMENT_APPEAL_DAYS', '5', 'CONVENTION', 'P42: odwołanie możliwe; dni jak w g10 [F12], liczone rodzajem dni odwołań edycji', '(system)', '2026-11-29'),
    (-72302, '*', 'RECRUITMENT_APPEAL_OTHERS', 'true', 'CONVENTION', 'jak g11: odwołanie rozpatrują inne osoby niż oceniające za pierwszym razem', '(system)', '2026-11-29');
-- The committee trigger reads interview_card: it is made anew after the change of the table.
DROP TRIGGER recruitment_not_by_scorer;
ALTER TABLE interview_card ADD COLUMN on_appeal BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE interview_card DROP CONSTRAINT interview_card_once;
ALTER TABLE interview_card ADD CONSTRAINT interview_card_once UNIQUE (enrolment_id, scorer, on_appeal);
CREATE TRIGGER recruitment_not_by_scorer AFTER INSERT ON recruitment_place REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM recruitment_list l, interview_card c
        WHERE l.id = made.list_id AND c.enrolment_id = made.enrolment_id AND c.scorer = l.approved_by))
    INSERT INTO refused_change VALUES ('whoever scored a person approves no list with that person');
CREATE TRIGGER interview_card_by_others AFTER INSERT ON interview_card REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.on_appeal AND EXISTS (SELECT 1 FROM interview_card c, enrolment e, support_rules r
        WHERE c.enrolment_id = made.enrolment_id AND c.scorer = made.scorer AND NOT c.on_appeal
        AND e.id = made.enrolment_id AND r.version = e.rules_version AND r.recruitment_appeal_others))
    INSERT INTO refused_change VALUES ('whoever scored a person first does not score on appeal');

-- Receipts, appeals and what is decided on them are only added.
CREATE TRIGGER result_receipt_no_update AFTER UPDATE ON result_receipt
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('result_receipt is append only');
CREATE TRIGGER result_receipt_no_delete AFTER DELETE ON result_receipt
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('result_receipt is append only');
CREATE TRIGGER recourse_no_update AFTER UPDATE ON recourse
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recourse is append only');
CREATE TRIGGER recourse_no_delete AFTER DELETE ON recourse
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recourse is append only');
CREATE TRIGGER recourse_ruling_no_update AFTER UPDATE ON recourse_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recourse_ruling is append only');
CREATE TRIGGER recourse_ruling_no_delete AFTER DELETE ON recourse_ruling
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('recourse_ruling is append only');
CREATE TRIGGER recourse_ruling_not_by_scorer AFTER INSERT ON recourse_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM interview_card c
        WHERE c.enrolment_id = made.enrolment_id AND c.scorer = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever scored a person does not decide the appeal');
CREATE TRIGGER recourse_ruling_not_by_first AFTER INSERT ON recourse_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM enrolment e, support_rules r
        WHERE e.id = made.enrolment_id AND r.version = e.rules_version AND r.recruitment_appeal_others
        AND (e.rejected_by = made.decided_by OR EXISTS (SELECT 1 FROM recruitment_place p, recruitment_list l
            WHERE p.enrolment_id = e.id AND l.id = p.list_id AND l.approved_by = made.decided_by))))
    INSERT INTO refused_change VALUES ('whoever decided about a person first does not decide the appeal');
