CREATE TABLE document (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    kind        VARCHAR(30) NOT NULL,
    file_name   VARCHAR(120) NOT NULL,
    format      VARCHAR(10) NOT NULL,
    byte_count  BIGINT NOT NULL CHECK (byte_count > 0),
    sha256      CHAR(64) NOT NULL,
    attached_on DATE NOT NULL,
    attached_at CHAR(24) NOT NULL,
    attached_by VARCHAR(60) NOT NULL,
    replaces    INTEGER,
    replaced_by INTEGER,
    CONSTRAINT document_number UNIQUE (case_number, number),
    CONSTRAINT document_replaces_an_earlier CHECK (replaces < number),
    CONSTRAINT document_replaced_by_a_later CHECK (replaced_by > number)
);

-- Apart from the list, so that a list never reads bytes.
CREATE TABLE document_content (
    document_id BIGINT NOT NULL PRIMARY KEY REFERENCES document (id),
    content     ${blob} NOT NULL
);
