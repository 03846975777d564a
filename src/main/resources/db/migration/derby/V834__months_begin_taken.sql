-- A month begins as one of the cooperative of its case: only so is it seen that the cooperative has it already in another case.
CREATE TRIGGER bridging_month_begins_taken AFTER INSERT ON bridging_month REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.cooperative_krs IS NULL OR made.cooperative_month IS NULL
        OR NOT EXISTS (SELECT 1 FROM cooperative c WHERE c.case_number = made.case_number AND c.krs = made.cooperative_krs))
    INSERT INTO refused_change VALUES ('a month begins as one of its cooperative');
