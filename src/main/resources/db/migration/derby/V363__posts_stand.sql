-- What was recorded of a post and of who held it stays; a holding is ended once.
CREATE TRIGGER post_no_update AFTER UPDATE ON post
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('post is append only');
CREATE TRIGGER post_no_delete AFTER DELETE ON post
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('post is append only');
CREATE TRIGGER post_holding_keeps_begin AFTER UPDATE OF id, case_number, post_number, number, person, cooperative_member,
    began_on ON post_holding
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('who held a post is not changed');
CREATE TRIGGER post_holding_ends_once AFTER UPDATE ON post_holding REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.lasting IS NULL)
    INSERT INTO refused_change VALUES ('a holding ends once');
CREATE TRIGGER post_holding_no_delete AFTER DELETE ON post_holding
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('post_holding is never deleted');
