-- The contract of training and advice with a person: one for each enrolment, once it was signed; page and PDF apart, sealed.
CREATE TABLE support_paper (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL UNIQUE REFERENCES enrolment (id),
    contract     VARCHAR(60) NOT NULL,
    page_sha256  CHAR(64) NOT NULL,
    pdf_sha256   CHAR(64) NOT NULL,
    issued_by    VARCHAR(60) NOT NULL,
    issued_on    DATE NOT NULL
);

-- It may be deleted when a person must be forgotten, never changed.
CREATE TABLE support_paper_content (
    paper_id BIGINT NOT NULL PRIMARY KEY REFERENCES support_paper (id),
    page     ${blob} NOT NULL,
    pdf      ${blob} NOT NULL
);
