-- What was negotiated stands. Whoever advised or assessed the case does not rule on it, and no grant is above what was agreed while
-- no appeal raised it.
CREATE TRIGGER negotiation_no_update AFTER UPDATE ON negotiation
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation is append only');
CREATE TRIGGER negotiation_no_delete AFTER DELETE ON negotiation
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation is append only');
CREATE TRIGGER questioned_line_no_update AFTER UPDATE ON questioned_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('questioned_line is append only');
CREATE TRIGGER questioned_line_no_delete AFTER DELETE ON questioned_line
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('questioned_line is append only');
CREATE TRIGGER negotiation_answer_no_update AFTER UPDATE ON negotiation_answer
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation_answer is append only');
CREATE TRIGGER negotiation_answer_no_delete AFTER DELETE ON negotiation_answer
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation_answer is append only');
CREATE TRIGGER negotiation_outcome_no_update AFTER UPDATE ON negotiation_outcome
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation_outcome is append only');
CREATE TRIGGER negotiation_outcome_no_delete AFTER DELETE ON negotiation_outcome
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('negotiation_outcome is append only');
CREATE TRIGGER kept_cut_no_update AFTER UPDATE ON kept_cut
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('kept_cut is append only');
CREATE TRIGGER kept_cut_no_delete AFTER DELETE ON kept_cut
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('kept_cut is append only');
CREATE TRIGGER negotiation_not_by_involved AFTER INSERT ON negotiation REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM case_advisor a WHERE a.case_number = made.case_number AND a.account = made.opened_by)
        OR EXISTS (SELECT 1 FROM assignment s WHERE s.case_number = made.case_number AND s.account = made.opened_by))
    INSERT INTO refused_change VALUES ('whoever advised or assessed the case does not negotiate it');
CREATE TRIGGER outcome_not_by_involved AFTER INSERT ON negotiation_outcome REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind <> 'ACCEPTED' AND (EXISTS (SELECT 1 FROM case_advisor a
            WHERE a.case_number = made.case_number AND a.account = made.ended_by)
        OR EXISTS (SELECT 1 FROM assignment s WHERE s.case_number = made.case_number AND s.account = made.ended_by)))
    INSERT INTO refused_change VALUES ('whoever advised or assessed the case does not rule on its cuts');
CREATE TRIGGER kept_cut_of_questioned_line AFTER INSERT ON kept_cut REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM negotiation_outcome o, questioned_line q
        WHERE o.id = made.outcome_id AND q.negotiation_id = o.negotiation_id AND q.line_number = made.line_number
            AND q.cut = made.cut))
    INSERT INTO refused_change VALUES ('a cut that nobody questioned');
CREATE TRIGGER decision_within_negotiated AFTER INSERT ON decision REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.outcome = 'APPROVED'
        AND EXISTS (SELECT 1 FROM negotiation_outcome o WHERE o.case_number = made.case_number
            AND (o.amount IS NULL OR made.amount > o.amount))
        AND NOT EXISTS (SELECT 1 FROM appeal_ruling r WHERE r.case_number = made.case_number AND r.upheld))
    INSERT INTO refused_change VALUES ('a grant above what was negotiated');
CREATE TRIGGER assignment_within_rules AFTER INSERT ON assignment REFERENCING NEW AS given
    FOR EACH ROW WHEN (given.seat_number > (SELECT r.assessors FROM support_rules r, case_file c
        WHERE c.number = given.case_number AND r.version = c.rules_version))
    INSERT INTO refused_change VALUES ('more seats than the rules say');

CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
