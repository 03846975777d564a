-- All dated tables of the outside world, line by line. A line is never changed: another one replaces it. Keys below zero came
-- with the program. replaced_by is 0 while a line holds, so that no two lines of a key hold from the same day.
CREATE TABLE reference_entry (
    id              BIGINT NOT NULL PRIMARY KEY,
    table_name      VARCHAR(20) NOT NULL,
    entry_key       VARCHAR(40) NOT NULL,
    valid_from      DATE NOT NULL,
    valid_until     DATE,
    figure          DECIMAL(18, 6) CHECK (figure > 0),
    name_pl         VARCHAR(300),
    name_en         VARCHAR(300),
    source          VARCHAR(300) NOT NULL,
    to_be_confirmed BOOLEAN NOT NULL,
    entered_by      VARCHAR(60) NOT NULL,
    entered_on      DATE NOT NULL,
    replaces        BIGINT REFERENCES reference_entry (id),
    replaced_by     BIGINT DEFAULT 0 NOT NULL,
    grounds         VARCHAR(1000),
    CONSTRAINT reference_entry_once UNIQUE (table_name, entry_key, valid_from, replaced_by),
    CONSTRAINT reference_entry_forward CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT reference_entry_grounds CHECK (replaces IS NULL OR grounds IS NOT NULL)
);
CREATE INDEX reference_entry_newest ON reference_entry (table_name, valid_from DESC);

INSERT INTO reference_entry (id, table_name, entry_key, valid_from, figure, source, to_be_confirmed, entered_by, entered_on)
    SELECT -1000 - ROW_NUMBER() OVER (), 'MINIMUM_WAGE', 'PL', valid_from, amount, source, to_be_confirmed, '(system)', DATE('2026-11-25')
    FROM minimum_wage;
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, figure, source, to_be_confirmed, entered_by, entered_on)
    SELECT -2000 - ROW_NUMBER() OVER (), 'INTEREST_RATE', kind, valid_from, yearly, source, to_be_confirmed, '(system)', DATE('2026-11-25')
    FROM interest_rate;
DROP TABLE interest_rate;
UPDATE reference_entry SET source = 'z pamięci, nie porównano z rozporządzeniem' WHERE source = '-';

-- Days free from work: every year on a day, so many days after Easter Sunday, or once. The act holds since 1951; the program
-- counts from 1990. A SATURDAY is no holiday: from that day a term does not end on it.
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, name_pl, name_en, source, to_be_confirmed, entered_by, entered_on) VALUES
    (-1, 'HOLIDAY', '01-01', '1990-01-01', 'Nowy Rok', 'New Year''s Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-2, 'HOLIDAY', '01-06', '2011-01-01', 'Trzech Króli', 'Epiphany', 'Ustawa o dniach wolnych od pracy, zmiana od 1 stycznia 2011', FALSE, '(system)', '2026-11-25'),
    (-3, 'HOLIDAY', 'EASTER+0', '1990-01-01', 'Niedziela Wielkanocna', 'Easter Sunday', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-4, 'HOLIDAY', 'EASTER+1', '1990-01-01', 'Poniedziałek Wielkanocny', 'Easter Monday', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-5, 'HOLIDAY', '05-01', '1990-01-01', 'Święto Państwowe', 'Labour Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-6, 'HOLIDAY', '05-03', '1990-01-01', 'Święto Narodowe Trzeciego Maja', 'Constitution Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-7, 'HOLIDAY', 'EASTER+49', '1990-01-01', 'Zielone Świątki', 'Pentecost', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-8, 'HOLIDAY', 'EASTER+60', '1990-01-01', 'Boże Ciało', 'Corpus Christi', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-9, 'HOLIDAY', '08-15', '1990-01-01', 'Wniebowzięcie Najświętszej Maryi Panny', 'Assumption', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-10, 'HOLIDAY', '11-01', '1990-01-01', 'Wszystkich Świętych', 'All Saints'' Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-11, 'HOLIDAY', '11-11', '1990-01-01', 'Narodowe Święto Niepodległości', 'Independence Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-12, 'HOLIDAY', '2018-11-12', '2018-11-12', 'Setna rocznica odzyskania niepodległości', 'Centenary of independence', 'Ustawa o ustanowieniu święta 12 listopada 2018', FALSE, '(system)', '2026-11-25'),
    (-13, 'HOLIDAY', '12-24', '2025-01-01', 'Wigilia Bożego Narodzenia', 'Christmas Eve', 'Ustawa o dniach wolnych od pracy, zmiana od 2025', FALSE, '(system)', '2026-11-25'),
    (-14, 'HOLIDAY', '12-25', '1990-01-01', 'pierwszy dzień Bożego Narodzenia', 'Christmas Day', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-15, 'HOLIDAY', '12-26', '1990-01-01', 'drugi dzień Bożego Narodzenia', 'Second Day of Christmas', 'Ustawa z 18 stycznia 1951 o dniach wolnych od pracy', FALSE, '(system)', '2026-11-25'),
    (-16, 'HOLIDAY', 'SATURDAY', '2017-01-01', 'sobota przesuwa koniec terminu', 'a term does not end on a Saturday', 'Kodeks cywilny, art. 115 w brzmieniu od 1 stycznia 2017', TRUE, '(system)', '2026-11-25');

-- Activities that get no support; which ones is said by the programme and by the aid regime.
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, name_pl, name_en, source, to_be_confirmed, entered_by, entered_on) VALUES
    (-101, 'EXCLUDED_PKD', '2007:01', '2009-01-01', 'produkcja pierwotna w rolnictwie', 'primary production in agriculture', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-102, 'EXCLUDED_PKD', '2007:03', '2009-01-01', 'rybactwo', 'fishery and aquaculture', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-103, 'EXCLUDED_PKD', '2007:12', '2009-01-01', 'wyroby tytoniowe', 'tobacco products', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-104, 'EXCLUDED_PKD', '2007:25.4', '2009-01-01', 'broń i amunicja', 'weapons and ammunition', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-105, 'EXCLUDED_PKD', '2025:01', '2025-01-01', 'produkcja pierwotna w rolnictwie', 'primary production in agriculture', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-106, 'EXCLUDED_PKD', '2025:03', '2025-01-01', 'rybactwo', 'fishery and aquaculture', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-107, 'EXCLUDED_PKD', '2025:12', '2025-01-01', 'wyroby tytoniowe', 'tobacco products', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25'),
    (-108, 'EXCLUDED_PKD', '2025:25.3', '2025-01-01', 'broń i amunicja', 'weapons and ammunition', 'przepisy o pomocy de minimis, do sprawdzenia z regulaminem', TRUE, '(system)', '2026-11-25');

-- What is left are the pairs that a bridging month may name: every wage that ever stood in the table.
ALTER TABLE minimum_wage DROP COLUMN source;
ALTER TABLE minimum_wage DROP COLUMN to_be_confirmed;
