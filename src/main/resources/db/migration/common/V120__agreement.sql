-- Settings of what secures a grant, in months; every version says its own.
ALTER TABLE support_rules ADD COLUMN guarantee_extra_months INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE support_rules ADD COLUMN income_certificate_months INTEGER DEFAULT 1 NOT NULL;

CREATE TABLE cooperative (
    id                  BIGINT NOT NULL PRIMARY KEY,
    case_number         VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    resolved_on         DATE NOT NULL,
    resolution          VARCHAR(100),
    registered_name     VARCHAR(200),
    krs                 CHAR(10),
    founded_krs         CHAR(10) CONSTRAINT cooperative_founded_once UNIQUE,
    nip                 CHAR(10),
    regon               VARCHAR(14),
    account             VARCHAR(200),
    registered_on       DATE,
    activity_started_on DATE,
    CONSTRAINT cooperative_is_whole CHECK (account IS NULL OR (registered_name IS NOT NULL AND krs IS NOT NULL
        AND nip IS NOT NULL AND regon IS NOT NULL AND registered_on IS NOT NULL AND activity_started_on IS NOT NULL))
);

-- An agreement is signed for exactly the approved amount.
ALTER TABLE decision ADD CONSTRAINT decision_amount UNIQUE (case_number, amount);

CREATE TABLE agreement (
    id                        BIGINT NOT NULL PRIMARY KEY,
    number                    VARCHAR(20) NOT NULL UNIQUE,
    case_number               VARCHAR(17) NOT NULL UNIQUE REFERENCES case_file (number),
    amount                    DECIMAL(14, 2) NOT NULL,
    planned                   DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    claimed                   DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    signed_on                 DATE NOT NULL,
    signed_by                 VARCHAR(60) NOT NULL,
    recipient_name            VARCHAR(200) NOT NULL,
    recipient_krs             CHAR(10) NOT NULL,
    recipient_account         VARCHAR(200) NOT NULL,
    security_kind             VARCHAR(20) NOT NULL,
    security_given_by         VARCHAR(500) NOT NULL,
    security_received_on      DATE NOT NULL,
    security_document         VARCHAR(100),
    security_amount           DECIMAL(14, 2),
    security_valid_until      DATE,
    security_kept_in          VARCHAR(200),
    security_income_proved_on DATE,
    CONSTRAINT agreement_as_decided FOREIGN KEY (case_number, amount) REFERENCES decision (case_number, amount),
    CONSTRAINT agreement_something CHECK (amount > 0),
    CONSTRAINT agreement_planned CHECK (planned >= 0 AND planned <= amount),
    CONSTRAINT agreement_not_exceeded CHECK (claimed >= 0 AND claimed <= amount),
    CONSTRAINT agreement_secured CHECK (security_kind NOT IN ('BANK_GUARANTEE', 'ACCOUNT_LOCK')
        OR (security_amount IS NOT NULL AND security_amount >= amount AND security_valid_until IS NOT NULL))
);
CREATE INDEX agreement_recipient ON agreement (recipient_krs);

-- The tranches as agreed; payouts point at them.
CREATE TABLE agreement_tranche (
    agreement_number VARCHAR(20) NOT NULL REFERENCES agreement (number),
    number           INTEGER NOT NULL CHECK (number > 0),
    amount           DECIMAL(14, 2) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (agreement_number, number),
    CONSTRAINT agreement_tranche_amount UNIQUE (agreement_number, number, amount)
);
