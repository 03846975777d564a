-- Documents to a person on the way through an edition: one of each kind for each enrolment, or for each appeal; page and PDF apart,
-- sealed. Contracts of training and advice, and letters about rulings, were the first of them.
CREATE TABLE enrolment_paper (
    id           BIGINT NOT NULL PRIMARY KEY,
    enrolment_id BIGINT NOT NULL REFERENCES enrolment (id),
    kind         VARCHAR(30) NOT NULL,
    appeal       INTEGER NOT NULL,
    number       VARCHAR(60) NOT NULL,
    page_sha256  CHAR(64) NOT NULL,
    pdf_sha256   CHAR(64) NOT NULL,
    issued_by    VARCHAR(60) NOT NULL,
    issued_on    DATE NOT NULL,
    CONSTRAINT enrolment_paper_once UNIQUE (enrolment_id, kind, appeal),
    CONSTRAINT enrolment_paper_kind CHECK (kind IN ('COMPLETION_CALL', 'FORM_REJECTION', 'RECRUITMENT_RESULT',
        'RECOURSE_RULING', 'SUPPORT_CONTRACT', 'PARTICIPATION_DECLARATION', 'UNFINISHED_SUPPORT')),
    CONSTRAINT enrolment_paper_appeal CHECK (appeal = 0 AND kind <> 'RECOURSE_RULING' OR appeal > 0 AND kind = 'RECOURSE_RULING')
);

-- It may be deleted when a person must be forgotten, never changed.
CREATE TABLE enrolment_paper_content (
    paper_id BIGINT NOT NULL PRIMARY KEY REFERENCES enrolment_paper (id),
    page     ${blob} NOT NULL,
    pdf      ${blob} NOT NULL
);

INSERT INTO enrolment_paper (id, enrolment_id, kind, appeal, number, page_sha256, pdf_sha256, issued_by, issued_on)
    SELECT id, enrolment_id, 'SUPPORT_CONTRACT', 0, contract, page_sha256, pdf_sha256, issued_by, issued_on FROM support_paper;
INSERT INTO enrolment_paper_content (paper_id, page, pdf) SELECT paper_id, page, pdf FROM support_paper_content;
DROP TABLE support_paper_content;
DROP TABLE support_paper;
INSERT INTO enrolment_paper (id, enrolment_id, kind, appeal, number, page_sha256, pdf_sha256, issued_by, issued_on)
    SELECT l.id, r.enrolment_id, 'RECOURSE_RULING',
        (SELECT COUNT(*) FROM recourse o WHERE o.enrolment_id = r.enrolment_id AND o.id <= r.recourse_id),
        l.number, l.page_sha256, l.pdf_sha256, l.issued_by, l.issued_on
    FROM recourse_letter l JOIN recourse_ruling r ON r.id = l.ruling_id;
INSERT INTO enrolment_paper_content (paper_id, page, pdf) SELECT letter_id, page, pdf FROM recourse_letter_content;
DROP TABLE recourse_letter_content;
DROP TABLE recourse_letter;
