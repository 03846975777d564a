-- V702 forbids changes again.
DROP TRIGGER support_rules_stand;
