-- What the office issued: each issue stays, a later one names the one before it; its PDF lies with the papers of the case.
CREATE TABLE official_document (
    id              BIGINT NOT NULL PRIMARY KEY,
    case_number     VARCHAR(17) NOT NULL REFERENCES case_file (number),
    kind            VARCHAR(30) NOT NULL CHECK (kind IN ('DECISION_LETTER', 'GRANT_AGREEMENT', 'ANNEX', 'BRIDGING_CONTRACT',
        'AID_CERTIFICATE', 'PAYMENT_ORDER', 'SETTLEMENT_FORM', 'REPAYMENT_DEMAND', 'TRAINING_CERTIFICATE')),
    subject         VARCHAR(60) NOT NULL,
    title           VARCHAR(200) NOT NULL,
    issue           INTEGER NOT NULL CHECK (issue > 0),
    replaces        INTEGER,
    document_number INTEGER NOT NULL,
    words_sha256    CHAR(64) NOT NULL,
    page_sha256     CHAR(64) NOT NULL,
    issued_by       VARCHAR(60) NOT NULL,
    issued_on       DATE NOT NULL,
    CONSTRAINT official_document_issue UNIQUE (case_number, kind, subject, issue),
    CONSTRAINT official_document_one_paper UNIQUE (case_number, document_number),
    CONSTRAINT official_document_paper FOREIGN KEY (case_number, document_number) REFERENCES document (case_number, number),
    CONSTRAINT official_document_names_the_one_before CHECK ((issue = 1 AND replaces IS NULL) OR (issue > 1 AND replaces = issue - 1)),
    CONSTRAINT official_document_replaced FOREIGN KEY (case_number, kind, subject, replaces)
        REFERENCES official_document (case_number, kind, subject, issue)
);

-- The page apart from the list; it may be deleted when a person must be forgotten, never changed.
CREATE TABLE official_page (
    document_id BIGINT NOT NULL PRIMARY KEY REFERENCES official_document (id),
    content     ${blob} NOT NULL
);
