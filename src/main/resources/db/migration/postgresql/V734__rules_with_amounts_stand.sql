ALTER TABLE support_rules ENABLE TRIGGER support_rules_stand;
