-- The columns of formal cards; V726 fills them, V727 makes them stand.
ALTER TABLE card_criterion ADD COLUMN correctable BOOLEAN;
ALTER TABLE support_rules ADD COLUMN formal_card VARCHAR(40) DEFAULT 'FORMALNA-11/1' NOT NULL;
DROP TRIGGER card_criterion_not_in_use ON card_criterion;
DROP TRIGGER card_category_not_in_use ON card_category;
