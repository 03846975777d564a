-- The basis is composed of the act, the programme, the edition's title and project, and the contract: all of them fit.
ALTER TABLE de_minimis_aid ALTER COLUMN legal_basis SET DATA TYPE VARCHAR(1200);
ALTER TABLE aid_certificate ALTER COLUMN legal_basis SET DATA TYPE VARCHAR(1200);
