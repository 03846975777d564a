-- One row: the business day that demo mode and tests have set; no row or no day means today in Warsaw.
CREATE TABLE business_clock (
    id  INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    day DATE
);
