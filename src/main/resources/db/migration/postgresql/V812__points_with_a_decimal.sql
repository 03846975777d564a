-- Whether assessors give whole points only is said by the rules; versions that stand say yes, as before. Points keep one decimal.
ALTER TABLE support_rules ADD COLUMN integer_points_only BOOLEAN DEFAULT TRUE NOT NULL;
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-81201, '*', 'INTEGER_POINTS_ONLY', 'true', 'FOUND', '5.3: ocena w pełnych punktach [F11]', '(system)', '2026-11-30');

ALTER TABLE score ALTER COLUMN points TYPE DECIMAL(6, 1);
ALTER TABLE score_draft_line ALTER COLUMN points TYPE DECIMAL(6, 1);

CREATE FUNCTION refuse_parts_of_points() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.points <> trunc(NEW.points) AND EXISTS (SELECT 1
            FROM score_card c JOIN case_file f ON f.number = c.case_number JOIN support_rules r ON r.version = f.rules_version
            WHERE c.id = NEW.card_id AND r.integer_points_only) THEN
        RAISE EXCEPTION 'the rules take whole points only' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER score_whole_by_the_rules BEFORE INSERT ON score
    FOR EACH ROW EXECUTE FUNCTION refuse_parts_of_points();
