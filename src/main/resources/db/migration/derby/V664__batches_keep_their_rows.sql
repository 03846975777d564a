CREATE TRIGGER batch_says_its_rows AFTER INSERT ON batch REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.row_count IS NULL OR made.row_count < 1)
    INSERT INTO refused_change VALUES ('a batch says how many rows it has');
CREATE TRIGGER batch_keeps_its_rows AFTER UPDATE OF row_count ON batch
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a batch keeps its rows');
CREATE TRIGGER batch_row_is_counted AFTER INSERT ON batch_row REFERENCING NEW AS made
    FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM batch b WHERE b.batch_number = made.batch_number AND made.place <= b.row_count))
    INSERT INTO refused_change VALUES ('a batch takes no row that it was not gathered with');
