-- A preset of the program itself is completed; V702 forbids changes again.
ALTER TABLE support_rules DISABLE TRIGGER support_rules_stand;
