-- What leaves the office, files and mail: written in the transaction of its cause, delivered afterwards. No contents of files.
CREATE TABLE dispatch (
    id           BIGINT NOT NULL PRIMARY KEY,
    name         VARCHAR(150) NOT NULL UNIQUE,
    version      BIGINT NOT NULL,
    channel      VARCHAR(10) NOT NULL CHECK (channel IN ('FILE', 'MAIL')),
    subject      VARCHAR(60) NOT NULL,
    recipient    VARCHAR(40) REFERENCES office_user (account),
    title        VARCHAR(200),
    body         VARCHAR(2000),
    state        VARCHAR(10) NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    attempts     INTEGER NOT NULL CHECK (attempts >= 0),
    written_at   VARCHAR(30) NOT NULL,
    next_attempt VARCHAR(30),
    sent_at      VARCHAR(30),
    sha256       CHAR(64),
    hindrance    VARCHAR(20),
    CONSTRAINT dispatch_mail CHECK ((channel = 'MAIL' AND recipient IS NOT NULL AND title IS NOT NULL AND body IS NOT NULL)
        OR (channel = 'FILE' AND recipient IS NULL AND title IS NULL AND body IS NULL)),
    CONSTRAINT dispatch_waits CHECK ((state = 'WAITING' AND next_attempt IS NOT NULL)
        OR (state <> 'WAITING' AND next_attempt IS NULL)),
    CONSTRAINT dispatch_sent CHECK ((state = 'SENT' AND sent_at IS NOT NULL AND hindrance IS NULL)
        OR (state <> 'SENT' AND sent_at IS NULL AND sha256 IS NULL)),
    CONSTRAINT dispatch_sent_file CHECK (state <> 'SENT' OR channel <> 'FILE' OR sha256 IS NOT NULL),
    CONSTRAINT dispatch_failed CHECK (state <> 'FAILED' OR hindrance IS NOT NULL)
);
CREATE INDEX dispatch_due ON dispatch (state, next_attempt);

-- Where reminders of an account go, sealed.
ALTER TABLE office_user ADD COLUMN mail_address VARCHAR(700);
