-- Who claims a document: a grant or a month of bridging support of some case. The same seller, number and date once in all; the
-- number without its spelling. What earlier releases kept stands as it was written, and is compared by the program.
CREATE TABLE invoice_claim (
    id              BIGINT NOT NULL PRIMARY KEY,
    case_number     VARCHAR(17) NOT NULL REFERENCES case_file (number),
    kind            VARCHAR(10) NOT NULL CHECK (kind IN ('GRANT', 'BRIDGING')),
    instalment      INTEGER NOT NULL CHECK (instalment >= 0),
    seller_nip      CHAR(10) NOT NULL,
    document_number VARCHAR(60) NOT NULL,
    number_key      VARCHAR(60) NOT NULL,
    issued_on       DATE NOT NULL,
    CONSTRAINT invoice_claim_once UNIQUE (seller_nip, number_key, issued_on)
);
CREATE INDEX invoice_claim_case ON invoice_claim (case_number);
INSERT INTO invoice_claim (id, case_number, kind, instalment, seller_nip, document_number, number_key, issued_on)
SELECT -id, case_number, 'GRANT', 0, seller_nip, document_number, document_number, issued_on FROM settlement_proof;
