-- The rules get a further setting; V734 forbids changes again.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
