-- How bridging support is asked for, assessed, paid and settled, and by when. Versions that stand get what was found in a call or,
-- where nothing was found, a convention to be confirmed.
ALTER TABLE support_rules ADD COLUMN bridging_apply_days INTEGER DEFAULT 30 NOT NULL CHECK (bridging_apply_days > 0);
ALTER TABLE support_rules ADD COLUMN bridging_basic_papers VARCHAR(400)
    DEFAULT 'TRAINING_PROOF,COURT_ENTRY,REGON_COPY,BUSINESS_PLAN,INSURANCE_REGISTRATION,NO_PARALLEL_MONEY,DE_MINIMIS_STATEMENT,DE_MINIMIS_FORM' NOT NULL;
ALTER TABLE support_rules ADD COLUMN bridging_extended_papers VARCHAR(400)
    DEFAULT 'INSURANCE_PROOF,NO_CONVICTION,NO_EARLIER_SUPPORT,NO_DOUBLE_FINANCING,VAT_STATEMENT,DE_MINIMIS_FORM' NOT NULL;
ALTER TABLE support_rules ADD COLUMN bridging_basic_merit BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE support_rules ADD COLUMN bridging_card VARCHAR(40) DEFAULT 'POMOSTOWE-PRZEDLUZONE/1' NOT NULL;
ALTER TABLE support_rules ADD CONSTRAINT support_rules_bridging_card FOREIGN KEY (bridging_card) REFERENCES merit_card (code);
ALTER TABLE support_rules ADD COLUMN bridging_pay_day INTEGER DEFAULT 10 NOT NULL CHECK (bridging_pay_day BETWEEN 1 AND 28);
ALTER TABLE support_rules ADD COLUMN bridging_evidence_day INTEGER DEFAULT 15 NOT NULL
    CHECK (bridging_evidence_day BETWEEN 1 AND 28);
ALTER TABLE support_rules ADD COLUMN bridging_final_days INTEGER DEFAULT 30 NOT NULL CHECK (bridging_final_days > 0);

INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-53101, '*', 'BRIDGING_APPLY_DAYS', '30', 'CONVENTION', 'b1: z umową o dotację albo do 30 dni po niej', '(system)', '2026-11-25'),
    (-53102, '*', 'BRIDGING_BASIC_PAPERS', 'TRAINING_PROOF,COURT_ENTRY,REGON_COPY,BUSINESS_PLAN,INSURANCE_REGISTRATION,NO_PARALLEL_MONEY,DE_MINIMIS_STATEMENT,DE_MINIMIS_FORM', 'FOUND', 'b1: lista z prawdziwego naboru [F29-okcjo]', '(system)', '2026-11-25'),
    (-53103, '*', 'BRIDGING_EXTENDED_PAPERS', 'INSURANCE_PROOF,NO_CONVICTION,NO_EARLIER_SUPPORT,NO_DOUBLE_FINANCING,VAT_STATEMENT,DE_MINIMIS_FORM', 'FOUND', 'b2 [F29-polkowice]', '(system)', '2026-11-25'),
    (-53104, '*', 'BRIDGING_BASIC_MERIT', 'false', 'CONVENTION', '3.3: ocena merytoryczna dotyczy przedłużonego', '(system)', '2026-11-25'),
    (-53105, '*', 'BRIDGING_CARD', 'POMOSTOWE-PRZEDLUZONE/1', 'CONVENTION', '5.3: karta pomostowego przedłużonego', '(system)', '2026-11-25'),
    (-53107, '*', 'BRIDGING_PAY_DAY', '10', 'CONVENTION', 'b4', '(system)', '2026-11-25'),
    (-53108, '*', 'BRIDGING_EVIDENCE_DAY', '15', 'CONVENTION', 'b5', '(system)', '2026-11-25'),
    (-53109, '*', 'BRIDGING_FINAL_DAYS', '30', 'CONVENTION', 'b6', '(system)', '2026-11-25');
