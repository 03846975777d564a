-- The term of registration may be extended once; an approved case may end without an agreement. Both are written once.
CREATE TABLE registration_extension (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL CONSTRAINT registration_extended_once UNIQUE REFERENCES case_file (number),
    due_before  DATE NOT NULL,
    due         DATE NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    extended_by VARCHAR(60) NOT NULL,
    extended_on DATE NOT NULL,
    CONSTRAINT registration_extended_forward CHECK (due > due_before)
);
CREATE TABLE ending (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL CONSTRAINT ending_once UNIQUE REFERENCES case_file (number),
    ground      VARCHAR(20) NOT NULL CONSTRAINT ending_ground CHECK (ground IN ('COURT_REFUSED', 'TERM_PASSED', 'NO_SECURITY', 'COMPOSITION_CHANGED', 'HEADROOM_GONE')),
    reasons     VARCHAR(4000) NOT NULL,
    released    DECIMAL(14, 2) NOT NULL CONSTRAINT ending_released CHECK (released >= 0),
    ended_by    VARCHAR(60) NOT NULL,
    ended_on    DATE NOT NULL
);
CREATE TRIGGER registration_extension_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON registration_extension FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ending_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON ending FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
