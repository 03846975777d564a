-- A payout of bridging support may pay what is missing for earlier months of its contract, and the last month may be paid again
-- what is missing for it. V805 keeps both within the contract.
ALTER TABLE payout ADD COLUMN arrears DECIMAL(14, 2) DEFAULT 0 NOT NULL;
ALTER TABLE payout ADD COLUMN supplement INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE payout ADD CONSTRAINT payout_arrears_of_bridging
    CHECK (arrears >= 0 AND supplement >= 0 AND (kind = 'BRIDGING' OR (arrears = 0 AND supplement = 0)));
ALTER TABLE payout DROP CONSTRAINT payout_amount;
ALTER TABLE payout ADD CONSTRAINT payout_amount CHECK (amount > 0 AND amount <= promised + arrears);
ALTER TABLE payout DROP CONSTRAINT payout_once;
ALTER TABLE payout ADD CONSTRAINT payout_once UNIQUE (contract, live_instalment, supplement);

-- What is paid with a month is proved with it, the missing part of earlier months too.
ALTER TABLE bridging_month DROP CONSTRAINT bridging_month_settled;
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_settled CHECK (settled_on IS NULL OR accepted_cost IS NOT NULL);
