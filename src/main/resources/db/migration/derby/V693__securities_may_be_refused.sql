-- A security that never came into force may be refused and given back.
DROP TRIGGER pledge_stays_what_it_is;
DROP TRIGGER pledge_moves_forward;
DROP TRIGGER pledge_no_delete;
ALTER TABLE pledge DROP CONSTRAINT pledge_received;
ALTER TABLE pledge DROP CONSTRAINT pledge_verified;
ALTER TABLE pledge DROP CONSTRAINT pledge_active;
ALTER TABLE pledge DROP CONSTRAINT pledge_ended;
ALTER TABLE pledge ADD COLUMN stands VARCHAR(10);
UPDATE pledge SET stands = state;
ALTER TABLE pledge DROP COLUMN state CASCADE;
RENAME COLUMN pledge.stands TO state;
ALTER TABLE pledge ALTER COLUMN state NOT NULL;
ALTER TABLE pledge ADD CONSTRAINT pledge_state CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'ACTIVE', 'USED', 'RETURNED', 'DESTROYED', 'REJECTED'));
ALTER TABLE pledge ADD CONSTRAINT pledge_received CHECK (state IN ('PLANNED', 'REJECTED') OR (received_by IS NOT NULL AND received_on IS NOT NULL AND kept_in IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_verified CHECK (state IN ('PLANNED', 'RECEIVED', 'REJECTED') OR (verified_by IS NOT NULL AND verified_on IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_active CHECK (CASE WHEN state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'REJECTED') THEN 'N' ELSE 'Y' END = CASE WHEN active_since IS NULL THEN 'N' ELSE 'Y' END);
ALTER TABLE pledge ADD CONSTRAINT pledge_ended CHECK (state NOT IN ('USED', 'RETURNED', 'DESTROYED', 'REJECTED') OR (ended_by IS NOT NULL AND ended_on IS NOT NULL AND protocol IS NOT NULL));
CREATE TRIGGER pledge_stays_what_it_is AFTER UPDATE OF id, case_number, number, kind, given_by, document, amount, valid_until, income_proved_on, monthly_income,
    spouse_consents, planned_by, planned_on ON pledge
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('what a security is never changes');
CREATE TRIGGER pledge_moves_forward AFTER UPDATE ON pledge REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state IN ('USED', 'RETURNED', 'DESTROYED', 'REJECTED')
        OR was.state <> made.state AND NOT (made.state = 'RECEIVED' AND was.state = 'PLANNED'
            OR made.state = 'VERIFIED' AND was.state = 'RECEIVED'
            OR made.state = 'ACTIVE' AND was.state = 'VERIFIED'
            OR made.state IN ('USED', 'RETURNED', 'DESTROYED') AND was.state = 'ACTIVE'
            OR made.state = 'REJECTED' AND was.state IN ('PLANNED', 'RECEIVED', 'VERIFIED')))
    INSERT INTO refused_change VALUES ('a security moves forward step by step');
CREATE TRIGGER pledge_no_delete AFTER DELETE ON pledge
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('a security stays');
