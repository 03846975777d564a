-- What banks take in their files. A bank's own instruction decides: until somebody has read it, the profile is to be
-- confirmed. Rows are never changed, because a file that was made with one must be made again the same.
CREATE TABLE bank_profile (
    code          VARCHAR(20) NOT NULL PRIMARY KEY,
    title         VARCHAR(100) NOT NULL,
    file_encoding VARCHAR(20) NOT NULL,
    plain_letters BOOLEAN NOT NULL,
    forbidden     VARCHAR(40) NOT NULL,
    line_length   INTEGER NOT NULL CHECK (line_length BETWEEN 27 AND 35),
    name_lines    INTEGER NOT NULL CHECK (name_lines BETWEEN 3 AND 4),
    title_lines   INTEGER NOT NULL CHECK (title_lines BETWEEN 2 AND 4),
    name_length   INTEGER NOT NULL CHECK (name_length BETWEEN 35 AND 140),
    title_length  INTEGER NOT NULL CHECK (title_length BETWEEN 35 AND 140),
    service_level VARCHAR(4) NOT NULL,
    confirmed     BOOLEAN NOT NULL,
    CONSTRAINT bank_profile_encoding CHECK (file_encoding IN ('windows-1250', 'ISO-8859-2', 'IBM852', 'UTF-8'))
);
INSERT INTO bank_profile (code, title, file_encoding, plain_letters, forbidden, line_length, name_lines, title_lines,
    name_length, title_length, service_level, confirmed) VALUES
    ('PLAIN', 'Bez polskich liter (każdy bank)', 'windows-1250', TRUE, ':;&@$"', 35, 4, 4, 70, 140, 'NURG', FALSE),
    ('CP1250', 'Polskie litery, windows-1250', 'windows-1250', FALSE, ':;&@$"', 35, 4, 4, 70, 140, 'NURG', FALSE),
    ('ISO-8859-2', 'Polskie litery, ISO-8859-2', 'ISO-8859-2', FALSE, ':;&@$"', 35, 4, 4, 70, 140, 'NURG', FALSE),
    ('CP852', 'Polskie litery, CP852', 'IBM852', FALSE, ':;&@$"', 35, 4, 4, 70, 140, 'NURG', FALSE),
    ('UTF-8', 'Polskie litery, UTF-8', 'UTF-8', FALSE, ':;&@$"', 35, 4, 4, 70, 140, 'NURG', FALSE);
