-- Under which regulation aid is granted; versions that stand check no headroom. To be confirmed: how old the rate of a day
-- without a table may be, and within how many days a granting is reported.
ALTER TABLE support_rules ADD COLUMN de_minimis_regime VARCHAR(20);
ALTER TABLE support_rules ADD COLUMN aid_rate_days INTEGER DEFAULT 7 NOT NULL;
ALTER TABLE support_rules ADD COLUMN aid_report_days INTEGER DEFAULT 7 NOT NULL;

-- Limits in euro by regulation and window. A year of the window is one of the calendar.
INSERT INTO reference_entry (id, table_name, entry_key, valid_from, valid_until, figure, name_pl, name_en, source, to_be_confirmed, entered_by, entered_on) VALUES
    (-201, 'AID_REGIME', '1998/2006 FISCAL_YEARS 3', '2007-01-01', '2013-12-31', 200000, 'Rozporządzenie Komisji (WE) nr 1998/2006 z dnia 15 grudnia 2006 r.', 'Commission Regulation (EC) No 1998/2006', 'rozporządzenie 1998/2006, art. 2; ostatni dzień do sprawdzenia (okres przejściowy)', TRUE, '(system)', '2026-11-25'),
    (-202, 'AID_REGIME', '1998/2006 FISCAL_YEARS 3 ROAD_FREIGHT', '2007-01-01', '2013-12-31', 100000, 'Rozporządzenie Komisji (WE) nr 1998/2006 z dnia 15 grudnia 2006 r.', 'Commission Regulation (EC) No 1998/2006', 'rozporządzenie 1998/2006, art. 2; transport drogowy, do sprawdzenia', TRUE, '(system)', '2026-11-25'),
    (-203, 'AID_REGIME', '1407/2013 FISCAL_YEARS 3', '2014-01-01', '2023-12-31', 200000, 'Rozporządzenie Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r.', 'Commission Regulation (EU) No 1407/2013', 'rozporządzenie 1407/2013, art. 3; okres przejściowy po 2023 do sprawdzenia', TRUE, '(system)', '2026-11-25'),
    (-204, 'AID_REGIME', '1407/2013 FISCAL_YEARS 3 ROAD_FREIGHT', '2014-01-01', '2023-12-31', 100000, 'Rozporządzenie Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r.', 'Commission Regulation (EU) No 1407/2013', 'rozporządzenie 1407/2013, art. 3; drogowy transport towarów do końca 2023', FALSE, '(system)', '2026-11-25'),
    (-205, 'AID_REGIME', '2023/2831 ROLLING_YEARS 3', '2024-01-01', NULL, 300000, 'Rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.', 'Commission Regulation (EU) 2023/2831', 'rozporządzenie 2023/2831, art. 3; wyjaśnienia UOKiK o oknie trzech lat', FALSE, '(system)', '2026-11-25');

-- One row a recipient: grantings to it queue here.
CREATE TABLE aid_recipient (
    nip CHAR(10) NOT NULL PRIMARY KEY
);

CREATE TABLE de_minimis_aid (
    id                BIGINT NOT NULL PRIMARY KEY,
    case_number       VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number            INTEGER NOT NULL CHECK (number > 0),
    recipient         CHAR(10) NOT NULL REFERENCES aid_recipient (nip),
    origin            VARCHAR(10) NOT NULL CHECK (origin IN ('DECLARED', 'CERTIFIED', 'GRANT', 'BRIDGING')),
    giver             VARCHAR(200) NOT NULL,
    granted_on        DATE NOT NULL,
    pln               DECIMAL(14, 2) NOT NULL CHECK (pln >= 0),
    eur               DECIMAL(14, 2) NOT NULL CHECK (eur >= 0),
    rate              DECIMAL(18, 6) CHECK (rate > 0),
    rate_published_on DATE,
    rate_table        VARCHAR(300),
    regime            VARCHAR(20) NOT NULL,
    legal_basis       VARCHAR(700) NOT NULL,
    document          VARCHAR(100),
    regime_limit      DECIMAL(14, 2),
    window_from       DATE,
    used_before       DECIMAL(14, 2),
    corrects          INTEGER,
    grounds           VARCHAR(1000),
    entered_by        VARCHAR(60) NOT NULL,
    entered_on        DATE NOT NULL,
    CONSTRAINT de_minimis_aid_number UNIQUE (case_number, number),
    CONSTRAINT de_minimis_aid_amount UNIQUE (case_number, number, pln, eur),
    CONSTRAINT de_minimis_aid_corrected_once UNIQUE (case_number, corrects),
    CONSTRAINT de_minimis_aid_corrects FOREIGN KEY (case_number, corrects) REFERENCES de_minimis_aid (case_number, number),
    CONSTRAINT de_minimis_aid_grounds CHECK (corrects IS NULL OR (grounds IS NOT NULL AND corrects < number)),
    CONSTRAINT de_minimis_aid_counted CHECK (origin IN ('DECLARED', 'CERTIFIED') OR (rate IS NOT NULL
        AND rate_published_on IS NOT NULL AND regime_limit IS NOT NULL AND window_from IS NOT NULL
        AND used_before IS NOT NULL AND document IS NOT NULL)),
    CONSTRAINT de_minimis_aid_whole CHECK (regime_limit IS NULL OR used_before + eur <= regime_limit),
    CONSTRAINT de_minimis_aid_worth CHECK (rate IS NULL OR (eur * rate - pln <= rate / 100 AND pln - eur * rate <= rate / 100)),
    CONSTRAINT de_minimis_aid_rate_before CHECK (rate_published_on IS NULL OR rate_published_on <= granted_on),
    CONSTRAINT de_minimis_aid_not_ahead CHECK (granted_on <= entered_on)
);
CREATE INDEX de_minimis_aid_recipient ON de_minimis_aid (recipient, granted_on);

-- Who makes up a single undertaking with whom; without a second number: who carries goods by road for hire.
CREATE TABLE undertaking (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    nip         CHAR(10) NOT NULL,
    linked_nip  CHAR(10),
    since       DATE NOT NULL,
    basis       VARCHAR(500) NOT NULL,
    revokes     INTEGER,
    entered_by  VARCHAR(60) NOT NULL,
    entered_on  DATE NOT NULL,
    CONSTRAINT undertaking_number UNIQUE (case_number, number),
    CONSTRAINT undertaking_revoked_once UNIQUE (case_number, revokes),
    CONSTRAINT undertaking_revokes FOREIGN KEY (case_number, revokes) REFERENCES undertaking (case_number, number),
    CONSTRAINT undertaking_of_two CHECK (linked_nip IS NULL OR linked_nip <> nip)
);
CREATE INDEX undertaking_nip ON undertaking (nip);
CREATE INDEX undertaking_linked ON undertaking (linked_nip);

-- What a certificate says; the amounts are those of the aid that it is about.
CREATE TABLE aid_certificate (
    id                BIGINT NOT NULL PRIMARY KEY,
    number            VARCHAR(20) NOT NULL UNIQUE,
    case_number       VARCHAR(17) NOT NULL REFERENCES case_file (number),
    aid_number        INTEGER NOT NULL,
    recipient         CHAR(10) NOT NULL,
    recipient_name    VARCHAR(200) NOT NULL,
    contract          VARCHAR(20) NOT NULL,
    granted_on        DATE NOT NULL,
    drawn_up_on       DATE NOT NULL,
    drawn_up_by       VARCHAR(60) NOT NULL,
    pln               DECIMAL(14, 2) NOT NULL,
    eur               DECIMAL(14, 2) NOT NULL,
    rate              DECIMAL(18, 6) NOT NULL,
    rate_published_on DATE NOT NULL,
    rate_table        VARCHAR(300),
    regime            VARCHAR(20) NOT NULL,
    regime_title      VARCHAR(300) NOT NULL,
    legal_basis       VARCHAR(700) NOT NULL,
    corrects          VARCHAR(20) UNIQUE REFERENCES aid_certificate (number),
    CONSTRAINT aid_certificate_once UNIQUE (case_number, aid_number),
    CONSTRAINT aid_certificate_as_granted FOREIGN KEY (case_number, aid_number, pln, eur)
        REFERENCES de_minimis_aid (case_number, number, pln, eur)
);

CREATE TABLE aid_certificate_act (
    id          BIGINT NOT NULL PRIMARY KEY,
    certificate VARCHAR(20) NOT NULL REFERENCES aid_certificate (number),
    kind        VARCHAR(10) NOT NULL CHECK (kind IN ('ISSUED', 'REPORTED')),
    done_on     DATE NOT NULL,
    done_by     VARCHAR(60) NOT NULL,
    reference   VARCHAR(100),
    CONSTRAINT aid_certificate_act_once UNIQUE (certificate, kind),
    CONSTRAINT aid_certificate_act_reported CHECK (kind <> 'REPORTED' OR reference IS NOT NULL)
);
