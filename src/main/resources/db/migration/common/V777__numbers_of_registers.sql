-- Which numbers of registers belong to which cooperative, found again whatever case it comes in: what is agreed with it and the aid
-- that it has are counted by them. A tax number belongs to one cooperative, and it has no second one.
CREATE TABLE register_number (
    number VARCHAR(14) NOT NULL PRIMARY KEY,
    krs    CHAR(10) NOT NULL,
    nip_of CHAR(10) CONSTRAINT cooperative_has_one_nip UNIQUE,
    CONSTRAINT register_number_is_of_its_krs CHECK (nip_of IS NULL OR nip_of = krs)
);
