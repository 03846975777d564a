-- Which statements an application needs, how much of the grant each category of costs may take (100 per cent is no cap), and what
-- a settlement is measured against beside its lines.
ALTER TABLE support_rules ADD COLUMN plan_statements VARCHAR(400)
    DEFAULT 'NO_BUSINESS,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,NOT_CONVICTED,TRUTHFUL,DATA_CLAUSE' NOT NULL;
ALTER TABLE support_rules ADD COLUMN plan_statements_legal VARCHAR(400)
    DEFAULT 'FOUNDERS_RESOLUTION,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,TRUTHFUL,DATA_CLAUSE' NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_fixed_assets DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_intangibles DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_equipment DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_vehicles DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_used_vehicles DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_materials_goods DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_renovation DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN cap_services DECIMAL(5, 2) DEFAULT 100 NOT NULL;
ALTER TABLE support_rules ADD COLUMN settlement_other_account VARCHAR(12) DEFAULT 'REFUSED' NOT NULL
    CHECK (settlement_other_account IN ('REFUSED', 'WITH_REASON'));
ALTER TABLE support_rules ADD COLUMN settlement_correction_days INTEGER DEFAULT 7 NOT NULL;
ALTER TABLE support_rules ADD COLUMN settlement_correction_day_kind VARCHAR(10) DEFAULT 'WORKING' NOT NULL;
ALTER TABLE support_rules ADD COLUMN vat_check_months INTEGER DEFAULT 12 NOT NULL;

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-51701, '*', 'PLAN_STATEMENTS', 'NO_BUSINESS,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,NOT_CONVICTED,TRUTHFUL,DATA_CLAUSE', 'FOUND', '3.6; art. 233 k.k. drukuje formularz [F42]', '(system)', '2026-11-25'),
    (-51702, '*', 'PLAN_STATEMENTS_LEGAL', 'FOUNDERS_RESOLUTION,NO_OTHER_AID,NO_DOUBLE_FINANCING,DE_MINIMIS,NOT_BANKRUPT,NO_ARREARS,TRUTHFUL,DATA_CLAUSE', 'FOUND', '3.6; art. 233 k.k. drukuje formularz [F42]', '(system)', '2026-11-25'),
    (-51703, '*', 'CAP_FIXED_ASSETS', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51704, '*', 'CAP_INTANGIBLES', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51705, '*', 'CAP_EQUIPMENT', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51706, '*', 'CAP_VEHICLES', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51707, '*', 'CAP_USED_VEHICLES', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51708, '*', 'CAP_MATERIALS_GOODS', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51709, '*', 'CAP_RENOVATION', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51710, '*', 'CAP_SERVICES', '100', 'CONVENTION', '5.1: limity kategorii są zasadami operatora; 100 % to brak limitu', '(system)', '2026-11-25'),
    (-51711, '*', 'SETTLEMENT_OTHER_ACCOUNT', 'REFUSED', 'CONVENTION', 'g21: zapłata z rachunku spółdzielni', '(system)', '2026-11-25'),
    (-51712, '*', 'SETTLEMENT_CORRECTION_DAYS', '7', 'CONVENTION', 'g20', '(system)', '2026-11-25'),
    (-51713, '*', 'SETTLEMENT_CORRECTION_DAY_KIND', 'WORKING', 'CONVENTION', 'g20', '(system)', '2026-11-25'),
    (-51714, '*', 'VAT_CHECK_MONTHS', '12', 'KNOWLEDGE', 'rozdział 11, wiersz 7', '(system)', '2026-11-25');

-- What the group declares with its plan: activities, VAT, statements; and what the court register says of the activities later.
CREATE TABLE plan_declaration (
    id                        BIGINT NOT NULL PRIMARY KEY,
    case_number               VARCHAR(17) NOT NULL UNIQUE REFERENCES business_plan (case_number),
    classification            INTEGER CHECK (classification BETWEEN 2000 AND 2100),
    vat                       VARCHAR(20) CHECK (vat IN ('RECOVERS', 'CANNOT_RECOVER')),
    registered_classification INTEGER CHECK (registered_classification BETWEEN 2000 AND 2100),
    registered_note           VARCHAR(1000),
    registered_on             DATE,
    CONSTRAINT plan_declaration_registered CHECK ((registered_classification IS NULL) = (registered_on IS NULL))
);
CREATE TABLE plan_activity (
    declaration_id BIGINT NOT NULL REFERENCES plan_declaration (id),
    place          INTEGER NOT NULL CHECK (place >= 0),
    code           CHAR(7) NOT NULL CHECK (code LIKE '__.__._'),
    PRIMARY KEY (declaration_id, place),
    CONSTRAINT plan_activity_once UNIQUE (declaration_id, code)
);
CREATE TABLE registered_activity (
    declaration_id BIGINT NOT NULL REFERENCES plan_declaration (id),
    place          INTEGER NOT NULL CHECK (place >= 0),
    code           CHAR(7) NOT NULL CHECK (code LIKE '__.__._'),
    PRIMARY KEY (declaration_id, place),
    CONSTRAINT registered_activity_once UNIQUE (declaration_id, code)
);
CREATE TABLE plan_statement (
    declaration_id BIGINT NOT NULL REFERENCES plan_declaration (id),
    code           VARCHAR(30) NOT NULL,
    signed_on      DATE NOT NULL,
    PRIMARY KEY (declaration_id, code)
);
