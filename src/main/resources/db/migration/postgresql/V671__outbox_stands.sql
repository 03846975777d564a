-- What was written down stays as it was written; what was sent is sent.
CREATE TRIGGER dispatch_keeps_what_it_says BEFORE UPDATE OF id, name, channel, subject, recipient, title, body, written_at
    ON dispatch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION watch_dispatch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'SENT' THEN
        PERFORM refuse_to('what was sent is sent');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER dispatch_sent_stands BEFORE UPDATE ON dispatch FOR EACH ROW EXECUTE FUNCTION watch_dispatch();
CREATE TRIGGER dispatch_no_delete BEFORE DELETE OR TRUNCATE ON dispatch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
