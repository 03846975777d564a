-- A simulation is named by its edition, the rules that are tried and who tries them.
ALTER TABLE kept_work ALTER COLUMN subject SET DATA TYPE VARCHAR(200);
ALTER TABLE kept_work ALTER COLUMN live SET DATA TYPE VARCHAR(200);
