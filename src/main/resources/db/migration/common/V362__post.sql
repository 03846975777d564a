-- What is marked is convention: a person who left is replaced within 30 days, a second change of the person on a post is
-- looked at, a settlement that is seven days late is a reason to suspend. Three months below the minimum end a cooperative.
ALTER TABLE support_rules ADD COLUMN replacement_days INTEGER DEFAULT 30 NOT NULL;
ALTER TABLE support_rules ADD COLUMN below_minimum_months INTEGER DEFAULT 3 NOT NULL;
ALTER TABLE support_rules ADD COLUMN rotation_alert INTEGER DEFAULT 2 NOT NULL;
ALTER TABLE support_rules ADD COLUMN late_days INTEGER DEFAULT 7 NOT NULL;

-- A job in the cooperative, watched apart from the people who hold it.
CREATE TABLE post (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_number VARCHAR(17) NOT NULL REFERENCES case_file (number),
    number      INTEGER NOT NULL CHECK (number > 0),
    name        VARCHAR(200) NOT NULL,
    created_on  DATE NOT NULL,
    CONSTRAINT post_number UNIQUE (case_number, number)
);

CREATE TABLE post_holding (
    id                 BIGINT NOT NULL PRIMARY KEY,
    case_number        VARCHAR(17) NOT NULL,
    post_number        INTEGER NOT NULL,
    number             INTEGER NOT NULL CHECK (number > 0),
    person             VARCHAR(200) NOT NULL,
    cooperative_member BOOLEAN NOT NULL,
    began_on           DATE NOT NULL,
    ended_on           DATE,
    ending             VARCHAR(500),
    -- 1 while it lasts, else null: one person on a post.
    lasting            INTEGER,
    CONSTRAINT post_holding_number UNIQUE (case_number, post_number, number),
    CONSTRAINT post_holding_one_lasts UNIQUE (case_number, post_number, lasting),
    CONSTRAINT post_holding_of_a_post FOREIGN KEY (case_number, post_number) REFERENCES post (case_number, number),
    CONSTRAINT post_holding_lasts CHECK ((lasting IS NOT NULL AND lasting = 1 AND ended_on IS NULL AND ending IS NULL)
        OR (lasting IS NULL AND ended_on IS NOT NULL AND ending IS NOT NULL AND ended_on >= began_on))
);
