-- A new column with a default is a change of every row to Derby, which the rules of open cases refuse. The next migrations bring
-- settings; V401 makes the rules stand again.
DROP TRIGGER support_rules_stand;
