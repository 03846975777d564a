-- Papers of the registration, and whether the recruitment list waits for the end of the call.
DROP TRIGGER support_rules_stand;
ALTER TABLE support_rules ADD COLUMN registration_papers VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE support_rules ADD COLUMN recruitment_list_after_call BOOLEAN DEFAULT FALSE NOT NULL;
CREATE TRIGGER support_rules_stand AFTER UPDATE ON support_rules
    FOR EACH STATEMENT INSERT INTO refused_change VALUES ('rules are not changed');
INSERT INTO setting_basis (id, family, setting, setting_value, mark, source, entered_by, entered_on) VALUES
    (-69501, '*', 'REGISTRATION_PAPERS', '', 'CONVENTION', 'g16: KRS, NIP, REGON, zaświadczenie banku, ZUS; wersje sprzed tego ustawienia nie pytały o nie', '(system)', '2026-11-29'),
    (-69502, '*', 'RECRUITMENT_LIST_AFTER_CALL', 'false', 'CONVENTION', 'p7: lista w 7 dni od końca naboru; wersje sprzed tego ustawienia pozwalały wcześniej', '(system)', '2026-11-29');
