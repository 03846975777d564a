-- What the money of a list was counted from; lists that were drawn up before say only what there was to give.
ALTER TABLE ranking_list ADD COLUMN budget DECIMAL(14, 2);
ALTER TABLE ranking_list ADD COLUMN promised DECIMAL(14, 2);
ALTER TABLE ranking_list ADD COLUMN listed DECIMAL(14, 2);
