-- The states of bridging support change: V535 lets it stand again.
DROP TRIGGER bridging_begins_requested ON bridging_support;
DROP TRIGGER bridging_keeps_request ON bridging_support;
DROP TRIGGER bridging_moves_forward ON bridging_support;
