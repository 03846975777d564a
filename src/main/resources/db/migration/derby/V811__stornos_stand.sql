-- Two lines cancel each other: one takes the other back, with the same amount in the other direction.
CREATE TRIGGER statement_lines_cancel_in_pairs AFTER UPDATE OF lines_kept ON bank_statement REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.lines_kept = made.line_count AND EXISTS (SELECT 1 FROM statement_line l
        WHERE l.statement_number = made.number AND l.cancels IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement_line o
            WHERE o.statement_number = l.statement_number AND o.line = l.cancels AND o.cancels = l.line
                AND o.amount = -l.amount AND o.storno <> l.storno)))
    INSERT INTO refused_change VALUES ('a storno cancels one movement of its amount');
-- What the bank took back is no execution, no return and no payment; what takes back can only be money that came back.
CREATE TRIGGER posting_of_what_stands AFTER INSERT ON posting REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind <> 'OTHER' AND EXISTS (SELECT 1 FROM statement_line l
        WHERE l.statement_number = made.statement_number AND l.line = made.line
            AND (l.cancels IS NOT NULL OR l.storno AND made.kind <> 'RETURN')))
    INSERT INTO refused_change VALUES ('what the bank took back is posted as nothing');
