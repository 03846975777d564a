-- Whether assessors give whole points only is said by the rules; versions that stand say yes, as before. Points keep one decimal.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN integer_points_only BOOLEAN DEFAULT TRUE NOT NULL;
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-81201, '*', 'INTEGER_POINTS_ONLY', 'true', 'FOUND', '5.3: ocena w pełnych punktach [F11]', '(system)', '2026-11-30');

DROP TRIGGER score_no_update;
DROP TRIGGER score_no_delete;
DROP TRIGGER score_within_the_form;
ALTER TABLE score ADD COLUMN finer DECIMAL(6, 1) DEFAULT 0 NOT NULL;
UPDATE score SET finer = points;
ALTER TABLE score DROP COLUMN points CASCADE;
RENAME COLUMN score.finer TO points;
ALTER TABLE score ALTER COLUMN points DROP DEFAULT;
ALTER TABLE score ADD CONSTRAINT score_points_from_zero CHECK (points >= 0);
CREATE TRIGGER score_no_update AFTER UPDATE ON score
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score is append only');
CREATE TRIGGER score_no_delete AFTER DELETE ON score
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('score is append only');
CREATE TRIGGER score_within_the_form AFTER INSERT ON score REFERENCING NEW AS given
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM score_card c, card_criterion k
        WHERE c.id = given.card_id AND k.card = c.card AND k.code = given.criterion AND given.points <= k.max_points))
    INSERT INTO refused_change VALUES ('points above the form');
CREATE TRIGGER score_whole_by_the_rules AFTER INSERT ON score REFERENCING NEW AS given
    FOR EACH ROW WHEN (given.points <> CAST(given.points AS INTEGER) AND EXISTS (SELECT 1
        FROM score_card c JOIN case_file f ON f.number = c.case_number JOIN support_rules r ON r.version = f.rules_version
        WHERE c.id = given.card_id AND r.integer_points_only))
    INSERT INTO refused_change VALUES ('the rules take whole points only');

ALTER TABLE score_draft_line ADD COLUMN finer DECIMAL(6, 1);
UPDATE score_draft_line SET finer = points;
ALTER TABLE score_draft_line DROP COLUMN points;
RENAME COLUMN score_draft_line.finer TO points;
