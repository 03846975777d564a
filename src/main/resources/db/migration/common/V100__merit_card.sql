-- Forms of merit cards. A form in use is never changed: another form has another code.
CREATE TABLE merit_card (
    code          VARCHAR(40) NOT NULL PRIMARY KEY,
    reason_length INTEGER NOT NULL CHECK (reason_length >= 0)
);

CREATE TABLE card_category (
    id         BIGINT NOT NULL PRIMARY KEY,
    card       VARCHAR(40) NOT NULL REFERENCES merit_card (code),
    code       VARCHAR(10) NOT NULL,
    title_pl   VARCHAR(200) NOT NULL,
    title_en   VARCHAR(200) NOT NULL,
    max_points INTEGER NOT NULL CHECK (max_points > 0),
    place      INTEGER NOT NULL,
    CONSTRAINT card_category_code UNIQUE (card, code)
);

CREATE TABLE card_criterion (
    id         BIGINT NOT NULL PRIMARY KEY,
    card       VARCHAR(40) NOT NULL,
    category   VARCHAR(10) NOT NULL,
    code       VARCHAR(30) NOT NULL,
    title_pl   VARCHAR(200) NOT NULL,
    title_en   VARCHAR(200) NOT NULL,
    max_points INTEGER NOT NULL CHECK (max_points > 0),
    place      INTEGER NOT NULL,
    CONSTRAINT card_criterion_category FOREIGN KEY (card, category) REFERENCES card_category (card, code),
    CONSTRAINT card_criterion_code UNIQUE (card, code)
);

INSERT INTO merit_card (code, reason_length) VALUES ('PES-100/1', 50);

INSERT INTO card_category (id, card, code, title_pl, title_en, max_points, place) VALUES
    (1, 'PES-100/1', 'I', 'Pomysł na biznes – analiza marketingowa', 'Business idea and market', 30, 1),
    (2, 'PES-100/1', 'II', 'Potencjał grupy inicjatywnej lub założycieli', 'Potential of the founders', 15, 2),
    (3, 'PES-100/1', 'III', 'Efektywność ekonomiczna przedsięwzięcia', 'Economic efficiency', 25, 3),
    (4, 'PES-100/1', 'IV', 'Cele społeczne i reintegracja, trwałość miejsc pracy', 'Social aims, reintegration and lasting jobs', 20, 4),
    (5, 'PES-100/1', 'V', 'Operacyjność i kompletność', 'Clarity and completeness', 10, 5);

INSERT INTO card_criterion (id, card, category, code, title_pl, title_en, max_points, place) VALUES
    (1, 'PES-100/1', 'I', 'PRODUCT', 'Produkt lub usługa', 'Product or service', 8, 1),
    (2, 'PES-100/1', 'I', 'MARKET', 'Klienci i rynek', 'Customers and market', 8, 2),
    (3, 'PES-100/1', 'I', 'COMPETITION', 'Konkurencja', 'Competition', 7, 3),
    (4, 'PES-100/1', 'I', 'SALES', 'Promocja i sprzedaż', 'Promotion and sales', 7, 4),
    (5, 'PES-100/1', 'II', 'EXPERIENCE', 'Wiedza i doświadczenie', 'Knowledge and experience', 8, 5),
    (6, 'PES-100/1', 'II', 'RESOURCES', 'Zasoby, lokal, partnerzy', 'Resources, premises, partners', 7, 6),
    (7, 'PES-100/1', 'III', 'COSTS', 'Racjonalność wydatków', 'Reasonable costs', 10, 7),
    (8, 'PES-100/1', 'III', 'FORECAST', 'Prognoza i rentowność', 'Forecast and profitability', 10, 8),
    (9, 'PES-100/1', 'III', 'FINANCING', 'Źródła finansowania', 'Sources of finance', 5, 9),
    (10, 'PES-100/1', 'IV', 'REINTEGRATION', 'Reintegracja członków', 'Reintegration of the members', 8, 10),
    (11, 'PES-100/1', 'IV', 'EMPLOYMENT', 'Forma i wymiar zatrudnienia', 'Form and extent of employment', 7, 11),
    (12, 'PES-100/1', 'IV', 'DURABILITY', 'Trwałość', 'Durability', 5, 12),
    (13, 'PES-100/1', 'V', 'CLARITY', 'Przejrzystość', 'Clarity', 5, 13),
    (14, 'PES-100/1', 'V', 'CONSISTENCY', 'Spójność', 'Consistency', 5, 14);

-- Every rules version names its form.
ALTER TABLE support_rules ADD COLUMN merit_card VARCHAR(40) DEFAULT 'PES-100/1' NOT NULL;
ALTER TABLE support_rules ADD CONSTRAINT support_rules_merit_card FOREIGN KEY (merit_card) REFERENCES merit_card (code);
