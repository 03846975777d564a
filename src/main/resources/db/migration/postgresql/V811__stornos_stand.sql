-- Two lines cancel each other: one takes the other back, with the same amount in the other direction.
CREATE FUNCTION watch_cancelled_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.lines_kept = NEW.line_count AND EXISTS (SELECT 1 FROM statement_line l
            WHERE l.statement_number = NEW.number AND l.cancels IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement_line o
                WHERE o.statement_number = l.statement_number AND o.line = l.cancels AND o.cancels = l.line
                    AND o.amount = -l.amount AND o.storno <> l.storno)) THEN
        PERFORM refuse_to('a storno cancels one movement of its amount');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statement_lines_cancel_in_pairs BEFORE UPDATE OF lines_kept ON bank_statement
    FOR EACH ROW EXECUTE FUNCTION watch_cancelled_lines();

-- What the bank took back is no execution, no return and no payment; what takes back can only be money that came back.
CREATE FUNCTION watch_posted_storno() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> 'OTHER' AND EXISTS (SELECT 1 FROM statement_line l
            WHERE l.statement_number = NEW.statement_number AND l.line = NEW.line
                AND (l.cancels IS NOT NULL OR l.storno AND NEW.kind <> 'RETURN')) THEN
        PERFORM refuse_to('what the bank took back is posted as nothing');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER posting_of_what_stands BEFORE INSERT ON posting
    FOR EACH ROW EXECUTE FUNCTION watch_posted_storno();
