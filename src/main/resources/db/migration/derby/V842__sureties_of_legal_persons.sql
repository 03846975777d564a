-- The surety of a legal person names whose it is: KRS or NIP. Those that stood before name nobody; a new one does.
ALTER TABLE pledge ADD COLUMN giver_number VARCHAR(10);
ALTER TABLE pledge ADD CONSTRAINT pledge_giver CHECK (giver_number IS NULL OR kind = 'CORPORATE_SURETY' AND LENGTH(giver_number) = 10);
DROP TRIGGER pledge_stays_what_it_is;
CREATE TRIGGER pledge_stays_what_it_is AFTER UPDATE OF id, case_number, number, kind, given_by, giver_number, document, amount, valid_until,
    income_proved_on, monthly_income, spouse_consents, planned_by, planned_on ON pledge
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a security is never changes');
CREATE TRIGGER pledge_names_guarantor AFTER INSERT ON pledge REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.kind = 'CORPORATE_SURETY' AND made.giver_number IS NULL)
    INSERT INTO refused_change VALUES ('a legal person that guarantees is named');
