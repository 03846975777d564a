-- What lapsed is what was demanded of payouts that came back, and nothing else.
CREATE TRIGGER demand_begins_whole AFTER INSERT ON demand REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.lapsed <> 0)
    INSERT INTO refused_change VALUES ('a demand begins whole');
CREATE TRIGGER demand_lapses AFTER UPDATE OF lapsed ON demand REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.lapsed <> (SELECT COALESCE(SUM(p.amount), 0) FROM demand_part p
            JOIN payout q ON q.reference = p.payout_reference
        WHERE p.demand_number = made.number AND q.state = 'RETURNED'))
    INSERT INTO refused_change VALUES ('a demand lapses with payouts that came back');
