CREATE TABLE visit (
    id                BIGINT NOT NULL PRIMARY KEY,
    case_number       VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number            INTEGER NOT NULL,
    visited_on        DATE NOT NULL,
    first_visitor     VARCHAR(60) NOT NULL,
    second_visitor    VARCHAR(60) NOT NULL,
    result            VARCHAR(20) NOT NULL,
    place_exists      BOOLEAN NOT NULL,
    equipment_present BOOLEAN NOT NULL,
    members_work      BOOLEAN NOT NULL,
    labels_present    BOOLEAN NOT NULL,
    documents_apart   BOOLEAN NOT NULL,
    protocol          VARCHAR(4000) NOT NULL,
    recorded_on       DATE NOT NULL,
    CONSTRAINT visit_number UNIQUE (case_number, number),
    CONSTRAINT visit_by_two CHECK (first_visitor <> second_visitor),
    CONSTRAINT visit_not_ahead CHECK (visited_on <= recorded_on)
);

CREATE TABLE closing (
    case_number VARCHAR(17) NOT NULL PRIMARY KEY REFERENCES case_file (number),
    closed_on   DATE NOT NULL,
    closed_by   VARCHAR(60) NOT NULL,
    protocol    VARCHAR(4000) NOT NULL
);
