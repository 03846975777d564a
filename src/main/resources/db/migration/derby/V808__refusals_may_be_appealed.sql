-- A refusal can be appealed against, and another may follow when the appeal was right; a grant is approved once. Derby fills new
-- columns by an update.
DROP TRIGGER decision_no_update;
ALTER TABLE decision ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE decision DROP CONSTRAINT decision_once;
ALTER TABLE decision ADD CONSTRAINT decision_once UNIQUE (case_number, outcome, turn);
ALTER TABLE decision ADD CONSTRAINT decision_approves_once CHECK (turn >= 1 AND (outcome = 'REFUSED' OR turn = 1));
CREATE TRIGGER decision_no_update AFTER UPDATE ON decision
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('decision is append only');
CREATE TRIGGER decision_refuses_on_a_ground AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.outcome = 'REFUSED' AND made.ground IS NULL)
    INSERT INTO refused_change VALUES ('a refusal names its ground');

DROP TRIGGER letter_receipt_no_update;
ALTER TABLE letter_receipt ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE letter_receipt DROP CONSTRAINT letter_receipt_once;
ALTER TABLE letter_receipt ADD CONSTRAINT letter_receipt_once UNIQUE (case_number, about, about_since, turn);
ALTER TABLE letter_receipt ADD CONSTRAINT letter_receipt_turns CHECK (turn >= 1 AND (about = 'NOT_FUNDED' OR turn = 1));
CREATE TRIGGER letter_receipt_no_update AFTER UPDATE ON letter_receipt
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('letter_receipt is append only');

DROP TRIGGER appeal_no_update;
DROP TRIGGER appeal_no_delete;
ALTER TABLE appeal DROP CONSTRAINT appeal_once;
ALTER TABLE appeal ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE appeal ADD COLUMN about VARCHAR(10);
UPDATE appeal SET about = subject;
ALTER TABLE appeal DROP COLUMN subject CASCADE;
RENAME COLUMN appeal.about TO subject;
ALTER TABLE appeal ALTER COLUMN subject NOT NULL;
ALTER TABLE appeal ADD CONSTRAINT appeal_subject CHECK (subject IN ('FORM', 'MERIT', 'DECISION'));
ALTER TABLE appeal ADD CONSTRAINT appeal_once UNIQUE (case_number, subject, turn);
ALTER TABLE appeal ADD CONSTRAINT appeal_turns CHECK (turn >= 1 AND (subject = 'DECISION' OR turn = 1));
CREATE TRIGGER appeal_no_update AFTER UPDATE ON appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal is append only');
CREATE TRIGGER appeal_no_delete AFTER DELETE ON appeal
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('appeal is append only');
CREATE TRIGGER appeal_of_a_refusal AFTER INSERT ON appeal REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.subject = 'DECISION' AND NOT EXISTS (SELECT 1 FROM decision d
        WHERE d.case_number = made.case_number AND d.outcome = 'REFUSED' AND d.turn = made.turn))
    INSERT INTO refused_change VALUES ('an appeal against a refusal that was not made');
CREATE TRIGGER decision_refuses_in_turn AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.turn > 1 AND (SELECT COUNT(*) FROM appeal_ruling r, appeal a
        WHERE r.appeal_id = a.id AND a.case_number = made.case_number AND a.subject = 'DECISION' AND r.upheld) < made.turn - 1)
    INSERT INTO refused_change VALUES ('a refusal stands until an appeal was right');
CREATE TRIGGER appeal_ruling_not_by_refuser AFTER INSERT ON appeal_ruling REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM decision d
        WHERE d.case_number = made.case_number AND d.outcome = 'REFUSED' AND d.decided_by = made.decided_by))
    INSERT INTO refused_change VALUES ('whoever refused the grant does not decide the appeal');
