-- The last day of applications can be moved; whoever moves it names the version of the edition that was seen.
ALTER TABLE edition ADD COLUMN version BIGINT DEFAULT 1 NOT NULL;
