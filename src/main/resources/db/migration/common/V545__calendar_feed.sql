-- The secret address of an account's calendar of deadlines: one for an account, and of the secret only the hash.
CREATE TABLE calendar_feed (
    account     VARCHAR(40) NOT NULL PRIMARY KEY REFERENCES office_user (account),
    prefix      CHAR(8) NOT NULL UNIQUE,
    secret_hash CHAR(64) NOT NULL,
    language    VARCHAR(2) NOT NULL CHECK (language IN ('PL', 'EN')),
    made_at     CHAR(24) NOT NULL,
    revoked_at  CHAR(24),
    CONSTRAINT calendar_feed_ends CHECK (revoked_at IS NULL OR revoked_at >= made_at)
);
CREATE INDEX enrolment_due ON enrolment (due, participant_number);
