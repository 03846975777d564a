-- To Derby a new column is a change of every row; V462 forbids changes again.
DROP TRIGGER reference_entry_no_update;
DROP TRIGGER reference_entry_stays_replaced;
