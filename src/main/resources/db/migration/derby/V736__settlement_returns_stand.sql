CREATE TRIGGER settlement_returns_stand AFTER UPDATE ON settlement_return
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('returns of a settlement are append only');
CREATE TRIGGER settlement_returns_stay AFTER DELETE ON settlement_return
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('returns of a settlement are append only');
