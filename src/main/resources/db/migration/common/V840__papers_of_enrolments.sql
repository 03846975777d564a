-- Documents to a person on the way through an edition: one of each kind for each enrolment; page and PDF apart, sealed. The contracts
-- of training and advice were the first of them.
CREATE TABLE enrolment_paper (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    kind         VARCHAR(30) NOT NULL,
    number       VARCHAR(60) NOT NULL,
    page_sha256  CHAR(64) NOT NULL,
    pdf_sha256   CHAR(64) NOT NULL,
    issued_by    VARCHAR(60) NOT NULL,
    issued_on    DATE NOT NULL,
    CONSTRAINT enrolment_paper_once UNIQUE (enrolment_id, kind),
    CONSTRAINT enrolment_paper_kind CHECK (kind IN ('COMPLETION_CALL', 'FORM_REJECTION', 'RECRUITMENT_RESULT',
        'SUPPORT_CONTRACT', 'PARTICIPATION_DECLARATION', 'UNFINISHED_SUPPORT'))
);

-- It may be deleted when a person must be forgotten, never changed.
CREATE TABLE enrolment_paper_content (
    paper_id BIGINT NOT NULL PRIMARY KEY REFERENCES enrolment_paper (id),
    page     ${blob} NOT NULL,
    pdf      ${blob} NOT NULL
);

INSERT INTO enrolment_paper (id, enrolment_id, kind, number, page_sha256, pdf_sha256, issued_by, issued_on)
    SELECT id, enrolment_id, 'SUPPORT_CONTRACT', contract, page_sha256, pdf_sha256, issued_by, issued_on FROM support_paper;
INSERT INTO enrolment_paper_content (paper_id, page, pdf) SELECT paper_id, page, pdf FROM support_paper_content;
DROP TABLE support_paper_content;
DROP TABLE support_paper;
