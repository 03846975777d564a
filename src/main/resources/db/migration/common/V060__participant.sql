-- PESEL and document number hold ciphertext; pesel_key is a keyed hash by which a person is found and can be only once.
CREATE TABLE participant (
    id              BIGINT NOT NULL PRIMARY KEY,
    number          VARCHAR(16) NOT NULL UNIQUE,
    version         BIGINT NOT NULL,
    first_name      VARCHAR(100) NOT NULL,
    last_name       VARCHAR(100) NOT NULL,
    name_key        VARCHAR(120) NOT NULL,
    folded_name     VARCHAR(210) NOT NULL,
    pesel           VARCHAR(400),
    pesel_key       VARCHAR(64),
    birth_date      DATE NOT NULL,
    document_number VARCHAR(800),
    sex             VARCHAR(6) NOT NULL,
    municipality    CHAR(7) NOT NULL,
    street          VARCHAR(100),
    postal_code     CHAR(6) NOT NULL,
    town            VARCHAR(100) NOT NULL,
    phone           VARCHAR(20),
    email           VARCHAR(100),
    status          VARCHAR(30) NOT NULL,
    informed_on     DATE NOT NULL,
    registered_on   DATE NOT NULL,
    registered_by   VARCHAR(60) NOT NULL,
    CONSTRAINT participant_once_per_pesel UNIQUE (pesel_key),
    CONSTRAINT participant_identified CHECK ((pesel IS NULL AND pesel_key IS NULL AND document_number IS NOT NULL)
        OR (pesel IS NOT NULL AND pesel_key IS NOT NULL))
);
CREATE INDEX participant_order ON participant (name_key, number);
CREATE INDEX participant_namesakes ON participant (folded_name, birth_date);

CREATE TABLE participant_proof (
    participant_number VARCHAR(16) NOT NULL REFERENCES participant (number),
    kind               VARCHAR(30) NOT NULL,
    issued_on          DATE NOT NULL,
    valid_until        DATE,
    reference          VARCHAR(100) NOT NULL,
    CONSTRAINT participant_proof_ends_later CHECK (valid_until IS NULL OR valid_until >= issued_on)
);
CREATE INDEX participant_proof_participant ON participant_proof (participant_number);

-- Special-category values, all of them ciphertext.
CREATE TABLE participant_special (
    participant_number VARCHAR(16) NOT NULL PRIMARY KEY REFERENCES participant (number),
    disability         VARCHAR(400) NOT NULL,
    circumstances      ${clob}
);

-- Longest training or advice of one person in one day, in minutes.
ALTER TABLE support_rules ADD COLUMN training_day_minutes INTEGER DEFAULT 480 NOT NULL;
