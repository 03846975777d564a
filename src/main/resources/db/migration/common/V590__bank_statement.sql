-- The office's own accounts: a statement of any other is not taken.
CREATE TABLE office_account (
    number     VARCHAR(26) NOT NULL PRIMARY KEY,
    title      VARCHAR(100) NOT NULL,
    entered_by VARCHAR(60) NOT NULL,
    entered_on DATE NOT NULL,
    CONSTRAINT office_account_digits CHECK (LENGTH(number) = 26)
);

-- The files as the bank sent them, sealed; each is taken once.
CREATE TABLE statement_content (
    sha256     CHAR(64) NOT NULL PRIMARY KEY,
    byte_count BIGINT NOT NULL CHECK (byte_count > 0),
    content    ${blob} NOT NULL
);

CREATE TABLE bank_statement (
    id           BIGINT NOT NULL PRIMARY KEY,
    number       VARCHAR(20) NOT NULL UNIQUE,
    sha256       CHAR(64) NOT NULL REFERENCES statement_content (sha256),
    place        INTEGER NOT NULL CHECK (place > 0),
    format       VARCHAR(20) NOT NULL CHECK (format IN ('CAMT_053_02', 'CAMT_053_08', 'MT940')),
    account      VARCHAR(26) NOT NULL REFERENCES office_account (number),
    bank_id      VARCHAR(60) NOT NULL,
    opened_on    DATE NOT NULL,
    closed_on    DATE NOT NULL,
    opening      DECIMAL(14, 2) NOT NULL,
    closing      DECIMAL(14, 2) NOT NULL,
    -- Statements of an account in their order: day, then the bank's number with its digits made equally long.
    sort_key     VARCHAR(250) NOT NULL UNIQUE,
    line_count   INTEGER NOT NULL CHECK (line_count >= 0),
    loaded_by    VARCHAR(60) NOT NULL,
    loaded_on    DATE NOT NULL,
    -- How many of its lines are kept already, and what they are together.
    lines_kept   INTEGER DEFAULT 0 NOT NULL,
    kept         DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    -- Kept by the triggers on postings: the lines that two persons have posted, and what they are together.
    posted_count INTEGER DEFAULT 0 NOT NULL,
    posted       DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT statement_once UNIQUE (account, bank_id),
    CONSTRAINT statement_place UNIQUE (sha256, place),
    CONSTRAINT statement_forward CHECK (opened_on <= closed_on),
    CONSTRAINT statement_adds_up CHECK (lines_kept >= 0 AND lines_kept <= line_count
        AND (lines_kept < line_count OR kept = closing - opening)),
    CONSTRAINT statement_posts_whole CHECK (posted_count >= 0 AND posted_count <= lines_kept
        AND (posted_count = 0 OR lines_kept = line_count) AND (posted_count < line_count OR posted = kept))
);
CREATE INDEX statement_row ON bank_statement (account, sort_key);
CREATE INDEX statement_newest ON bank_statement (sort_key DESC);

-- One movement each. Texts and accounts of the other side are sealed.
CREATE TABLE statement_line (
    id               BIGINT NOT NULL PRIMARY KEY,
    statement_number VARCHAR(20) NOT NULL REFERENCES bank_statement (number),
    line             INTEGER NOT NULL CHECK (line > 0),
    file_line        INTEGER NOT NULL,
    booked_on        DATE NOT NULL,
    amount           DECIMAL(14, 2) NOT NULL,
    bank_reference   VARCHAR(100) NOT NULL,
    own_reference    VARCHAR(300),
    account          VARCHAR(300),
    name             VARCHAR(1000),
    title            VARCHAR(4000),
    CONSTRAINT statement_line_number UNIQUE (statement_number, line),
    CONSTRAINT statement_line_amount UNIQUE (statement_number, line, amount)
);
