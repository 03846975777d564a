CREATE FUNCTION batch_says_its_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.row_count IS NULL OR NEW.row_count < 1 THEN
        PERFORM refuse_to('a batch says how many rows it has');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER batch_says_its_rows BEFORE INSERT ON batch FOR EACH ROW EXECUTE FUNCTION batch_says_its_rows();
CREATE TRIGGER batch_keeps_its_rows BEFORE UPDATE OF row_count ON batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION batch_row_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM batch b WHERE b.batch_number = NEW.batch_number AND NEW.place <= b.row_count) THEN
        PERFORM refuse_to('a batch takes no row that it was not gathered with');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER batch_row_is_counted BEFORE INSERT ON batch_row FOR EACH ROW EXECUTE FUNCTION batch_row_is_counted();
