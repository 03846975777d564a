-- The columns of formal cards; V726 fills them, V727 makes them stand.
DROP TRIGGER support_rules_stand;
DROP TRIGGER support_rules_fit_their_form;
DROP TRIGGER card_category_not_in_use;
DROP TRIGGER card_criterion_not_in_use;
DROP TRIGGER card_criterion_no_update;
DROP TRIGGER card_criterion_no_delete;
ALTER TABLE card_criterion ADD COLUMN correctable BOOLEAN;
ALTER TABLE support_rules ADD COLUMN formal_card VARCHAR(40) DEFAULT 'FORMALNA-11/1' NOT NULL;
DROP TRIGGER formal_card_no_update;
DROP TRIGGER formal_card_no_delete;
