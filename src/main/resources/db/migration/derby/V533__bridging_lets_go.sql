-- The states of bridging support change: V535 lets it stand again.
DROP TRIGGER bridging_begins_requested;
DROP TRIGGER bridging_keeps_request;
DROP TRIGGER bridging_moves_forward;
DROP TRIGGER bridging_keeps_decision;
DROP TRIGGER bridging_keeps_signature;
