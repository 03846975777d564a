-- What each counted person of an application asks for. Where nobody says an amount, each counts for the limit of one, as before.
CREATE TABLE plan_person_amount (
    plan_id BIGINT NOT NULL REFERENCES business_plan (id),
    person  VARCHAR(20) NOT NULL,
    amount  DECIMAL(14, 2) NOT NULL CHECK (amount >= 0 AND amount <= 100000000),
    PRIMARY KEY (plan_id, person)
);

-- An approval says what the persons asked for within the limit of one, and stays within that.
ALTER TABLE decision ADD COLUMN asked_by_persons DECIMAL(14, 2);
ALTER TABLE decision ADD CONSTRAINT decision_within_person_amounts CHECK (asked_by_persons IS NULL
    OR (outcome = 'APPROVED' AND amount <= asked_by_persons AND asked_by_persons <= persons * grant_per_person));

ALTER TABLE support_rules ADD COLUMN person_amounts_required BOOLEAN DEFAULT FALSE NOT NULL;
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-73301, '*', 'PERSON_AMOUNTS_REQUIRED', 'false', 'CONVENTION', '6.1: kwota wnioskowana przez osobę; wniosek może ją podać', '(system)', '2026-11-29'),
    (-73302, '*', 'PERSON_AMOUNTS_REQUIRED', 'true', 'CONVENTION', '6.1: kwota wnioskowana przez osobę', '(system)', '2026-11-29');
