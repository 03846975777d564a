CREATE TABLE office_user (
    account              VARCHAR(40) NOT NULL PRIMARY KEY,
    version              BIGINT NOT NULL,
    display_name         VARCHAR(120) NOT NULL,
    name_key             VARCHAR(120) NOT NULL,
    password_hash        VARCHAR(300) NOT NULL,
    active               BOOLEAN NOT NULL,
    must_change_password BOOLEAN NOT NULL
);
CREATE INDEX office_user_order ON office_user (name_key, account);

-- Who gave a role and when is in the trail.
CREATE TABLE role_grant (
    account VARCHAR(40) NOT NULL REFERENCES office_user (account),
    role    VARCHAR(20) NOT NULL
        CHECK (role IN ('ADVISOR', 'ASSESSOR', 'MANAGER', 'ACCOUNTANT', 'AUDITOR', 'ADMINISTRATOR')),
    PRIMARY KEY (account, role)
);

-- Of a token only the hash is kept; the prefix finds it.
CREATE TABLE api_token (
    id          BIGINT NOT NULL PRIMARY KEY,
    account     VARCHAR(40) NOT NULL REFERENCES office_user (account),
    name        VARCHAR(60) NOT NULL,
    prefix      CHAR(8) NOT NULL UNIQUE,
    secret_hash CHAR(64) NOT NULL,
    reach       VARCHAR(5) NOT NULL CHECK (reach IN ('READ', 'WRITE')),
    made_at     CHAR(24) NOT NULL,
    expires_at  CHAR(24) NOT NULL,
    revoked_at  CHAR(24),
    CONSTRAINT api_token_ends CHECK (expires_at > made_at)
);
CREATE INDEX api_token_account ON api_token (account);

-- A known value under the key of the vault: another key is noticed before it can do harm.
CREATE TABLE vault_check (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sealed VARCHAR(300) NOT NULL
);

-- Attempts by nobody that the office knows, beyond those that stand in the day's chain.
CREATE TABLE turned_away (
    day      DATE NOT NULL PRIMARY KEY,
    attempts BIGINT NOT NULL
);
