-- What came in beyond what was owed: the demand takes what it may, the rest is to be given back or explained.
ALTER TABLE posting ADD COLUMN surplus DECIMAL(14, 2) DEFAULT 0 NOT NULL;
ALTER TABLE posting ADD CONSTRAINT posting_surplus CHECK (surplus = 0
    OR (surplus > 0 AND surplus < amount AND kind = 'REPAYMENT' AND state = 'CONFIRMED' AND note IS NOT NULL));
