-- The letter about a decided appeal of recruitment: one for each ruling, under its own number; page and PDF apart, sealed.
CREATE TABLE recourse_letter (
    id          BIGINT NOT NULL PRIMARY KEY,
    number      VARCHAR(20) NOT NULL UNIQUE,
    ruling_id   BIGINT NOT NULL UNIQUE REFERENCES recourse_ruling (id),
    page_sha256 CHAR(64) NOT NULL,
    pdf_sha256  CHAR(64) NOT NULL,
    issued_by   VARCHAR(60) NOT NULL,
    issued_on   DATE NOT NULL
);

-- It may be deleted when a person must be forgotten, never changed.
CREATE TABLE recourse_letter_content (
    letter_id BIGINT NOT NULL PRIMARY KEY REFERENCES recourse_letter (id),
    page      ${blob} NOT NULL,
    pdf       ${blob} NOT NULL
);
