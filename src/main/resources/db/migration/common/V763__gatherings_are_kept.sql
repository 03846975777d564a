-- What somebody wanted to gather: the preview itself is looked at anew after a restart, what was chosen stays.
CREATE TABLE kept_gathering (
    id         VARCHAR(20) NOT NULL PRIMARY KEY,
    account    VARCHAR(60) NOT NULL,
    begun_at   CHAR(24) NOT NULL,
    project    VARCHAR(40),
    edition    VARCHAR(40),
    kind       VARCHAR(20),
    until_day  DATE,
    standing   VARCHAR(20),
    least      DECIMAL(14, 2),
    most       DECIMAL(14, 2),
    payer      VARCHAR(20) NOT NULL,
    format     VARCHAR(20),
    pay_day    DATE NOT NULL,
    -- Number of the batch, once it stands.
    batch      VARCHAR(20)
);
CREATE INDEX kept_gathering_begun ON kept_gathering (begun_at);

CREATE TABLE kept_gathering_out (
    gathering_id VARCHAR(20) NOT NULL REFERENCES kept_gathering (id) ON DELETE CASCADE,
    row_key      VARCHAR(60) NOT NULL,
    PRIMARY KEY (gathering_id, row_key)
);
