-- Bridging support under which nothing was paid ends with its agreement, also while it runs or stands still.
DROP TRIGGER bridging_moves_forward;
CREATE TRIGGER bridging_moves_forward AFTER UPDATE OF state ON bridging_support REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (NOT ((was.state = made.state)
        OR (was.state = 'DRAFT' AND made.state IN ('SUBMITTED', 'WITHDRAWN'))
        OR (was.state = 'SUBMITTED' AND made.state IN ('FORMAL', 'WITHDRAWN'))
        OR (was.state = 'FORMAL' AND made.state IN ('CORRECTION', 'MERIT', 'APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'CORRECTION' AND made.state IN ('FORMAL', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'MERIT' AND made.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'REFUSED' AND made.state = 'APPEAL')
        OR (was.state = 'APPEAL' AND made.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN'))
        OR (was.state = 'APPROVED' AND made.state IN ('CONTRACT_SIGNED', 'CLOSED'))
        OR (was.state = 'CONTRACT_SIGNED' AND made.state IN ('RUNNING', 'CLOSED'))
        OR (was.state = 'RUNNING' AND made.state IN ('SUSPENDED', 'REPAYMENT', 'FINAL_SETTLED', 'CLOSED'))
        OR (was.state = 'SUSPENDED' AND made.state IN ('RUNNING', 'REPAYMENT', 'CLOSED'))
        OR (was.state = 'REPAYMENT' AND made.state = 'CLOSED')
        OR (was.state = 'FINAL_SETTLED' AND made.state = 'CLOSED')))
    INSERT INTO refused_change VALUES ('bridging support moves forward only');

-- A security that was never put in force is given back too; one step less is told of it.
ALTER TABLE pledge DROP CONSTRAINT pledge_received;
ALTER TABLE pledge DROP CONSTRAINT pledge_verified;
ALTER TABLE pledge DROP CONSTRAINT pledge_active;
ALTER TABLE pledge ADD CONSTRAINT pledge_received CHECK (state IN ('PLANNED', 'RETURNED')
    OR (received_by IS NOT NULL AND received_on IS NOT NULL AND kept_in IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_verified CHECK (state IN ('PLANNED', 'RECEIVED', 'RETURNED')
    OR (verified_by IS NOT NULL AND verified_on IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_active CHECK (state IN ('PLANNED', 'RECEIVED', 'VERIFIED', 'RETURNED')
    OR active_since IS NOT NULL);
DROP TRIGGER pledge_moves_forward;
CREATE TRIGGER pledge_moves_forward AFTER UPDATE ON pledge REFERENCING OLD AS was NEW AS made
    FOR EACH ROW WHEN (was.state <> made.state AND made.state <> 'RETURNED' AND CASE made.state WHEN 'PLANNED' THEN 1 WHEN 'RECEIVED' THEN 2 WHEN 'VERIFIED' THEN 3 WHEN 'ACTIVE' THEN 4 ELSE 5 END <> CASE was.state WHEN 'PLANNED' THEN 1 WHEN 'RECEIVED' THEN 2 WHEN 'VERIFIED' THEN 3 WHEN 'ACTIVE' THEN 4 ELSE 5 END + 1
        OR was.state IN ('USED', 'RETURNED', 'DESTROYED'))
    INSERT INTO refused_change VALUES ('a security moves forward step by step');
