ALTER TABLE budget ADD CONSTRAINT budget_of_edition UNIQUE (id, edition_code, purpose);
ALTER TABLE case_file ADD CONSTRAINT case_file_of_edition UNIQUE (number, edition_code);
ALTER TABLE commitment ADD CONSTRAINT commitment_from_budget FOREIGN KEY (budget_id, edition_code, purpose)
    REFERENCES budget (id, edition_code, purpose);
ALTER TABLE commitment ADD CONSTRAINT commitment_of_own_edition FOREIGN KEY (case_number, edition_code)
    REFERENCES case_file (number, edition_code);
ALTER TABLE commitment ADD CONSTRAINT commitment_says_whence CHECK (edition_code IS NOT NULL AND purpose IS NOT NULL);
ALTER TABLE commitment ADD CONSTRAINT commitment_purpose UNIQUE (id, purpose);

-- A grant is promised from the budget for grants.
ALTER TABLE decision ADD CONSTRAINT decision_is_a_grant CHECK (purpose = 'GRANTS');
ALTER TABLE decision ADD CONSTRAINT decision_from_grants FOREIGN KEY (commitment_id, purpose)
    REFERENCES commitment (id, purpose);

-- Approved bridging support points at the promise of exactly its amount to exactly its case, from the budget for bridging.
ALTER TABLE bridging_support ADD COLUMN purpose VARCHAR(10) DEFAULT 'BRIDGING' NOT NULL;
ALTER TABLE bridging_support ADD COLUMN commitment_id BIGINT;
UPDATE bridging_support SET commitment_id = (SELECT MIN(c.id) FROM commitment c WHERE c.purpose = 'BRIDGING'
    AND c.case_number = bridging_support.case_number AND c.amount = bridging_support.amount)
WHERE state NOT IN ('REQUESTED', 'REFUSED') AND kind = 'BASIC';
UPDATE bridging_support SET commitment_id = (SELECT MAX(c.id) FROM commitment c WHERE c.purpose = 'BRIDGING'
    AND c.case_number = bridging_support.case_number AND c.amount = bridging_support.amount)
WHERE state NOT IN ('REQUESTED', 'REFUSED') AND kind <> 'BASIC';
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_is_bridging CHECK (purpose = 'BRIDGING');
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_own_promise UNIQUE (commitment_id);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_promise FOREIGN KEY (commitment_id, case_number, amount)
    REFERENCES commitment (id, case_number, amount);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_from_bridging FOREIGN KEY (commitment_id, purpose)
    REFERENCES commitment (id, purpose);
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_is_promised
    CHECK (state IN ('REQUESTED', 'REFUSED') OR commitment_id IS NOT NULL);

-- A month costs what its contract says and is one of its months.
ALTER TABLE bridging_support ADD CONSTRAINT bridging_support_gives UNIQUE (contract, persons, per_person, first_number, months);
ALTER TABLE bridging_month ADD COLUMN first_number INTEGER;
ALTER TABLE bridging_month ADD COLUMN months INTEGER;
UPDATE bridging_month SET first_number =
    (SELECT s.first_number FROM bridging_support s WHERE s.contract = bridging_month.contract);
UPDATE bridging_month SET months = (SELECT s.months FROM bridging_support s WHERE s.contract = bridging_month.contract);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_as_granted
    FOREIGN KEY (contract, persons, per_person, first_number, months)
    REFERENCES bridging_support (contract, persons, per_person, first_number, months);
ALTER TABLE bridging_month ADD CONSTRAINT bridging_month_of_contract CHECK (first_number IS NOT NULL AND months IS NOT NULL
    AND number >= first_number AND number < first_number + months);
