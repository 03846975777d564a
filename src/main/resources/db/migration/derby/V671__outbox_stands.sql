-- What was written down stays as it was written; what was sent is sent.
CREATE TRIGGER dispatch_keeps_what_it_says AFTER UPDATE OF id, name, channel, subject, recipient, title, body, written_at
    ON dispatch FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what leaves is not changed');
CREATE TRIGGER dispatch_sent_stands AFTER UPDATE ON dispatch REFERENCING OLD AS was
    FOR EACH ROW WHEN (was.state = 'SENT')
    INSERT INTO refused_change VALUES ('what was sent is sent');
CREATE TRIGGER dispatch_no_delete AFTER DELETE ON dispatch
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('dispatch is never deleted');
