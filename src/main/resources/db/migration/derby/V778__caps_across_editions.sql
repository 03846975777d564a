INSERT INTO register_number (number, krs) SELECT c.nip, MIN(c.krs) FROM cooperative c
    WHERE c.nip IS NOT NULL AND c.krs IS NOT NULL GROUP BY c.nip;
UPDATE register_number SET nip_of = krs WHERE number = (SELECT MIN(o.number) FROM register_number o WHERE o.krs = register_number.krs);
INSERT INTO register_number (number, krs) SELECT c.regon, MIN(c.krs) FROM cooperative c
    WHERE c.regon IS NOT NULL AND c.krs IS NOT NULL GROUP BY c.regon;

CREATE TRIGGER cooperative_comes_with_nip AFTER INSERT ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.nip IS NOT NULL AND NOT EXISTS (SELECT 1 FROM register_number r WHERE r.number = made.nip))
    INSERT INTO register_number (number, krs, nip_of) VALUES (made.nip, made.krs, made.krs);
CREATE TRIGGER cooperative_comes_with_regon AFTER INSERT ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.regon IS NOT NULL AND NOT EXISTS (SELECT 1 FROM register_number r WHERE r.number = made.regon))
    INSERT INTO register_number (number, krs) VALUES (made.regon, made.krs);
CREATE TRIGGER cooperative_comes_as_known AFTER INSERT ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM register_number r
        WHERE (r.number = made.nip OR r.number = made.regon) AND r.krs <> made.krs))
    INSERT INTO refused_change VALUES ('a number of a register belongs to another cooperative');
CREATE TRIGGER cooperative_enters_with_nip AFTER UPDATE ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.nip IS NOT NULL AND NOT EXISTS (SELECT 1 FROM register_number r WHERE r.number = made.nip))
    INSERT INTO register_number (number, krs, nip_of) VALUES (made.nip, made.krs, made.krs);
CREATE TRIGGER cooperative_enters_with_regon AFTER UPDATE ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (made.regon IS NOT NULL AND NOT EXISTS (SELECT 1 FROM register_number r WHERE r.number = made.regon))
    INSERT INTO register_number (number, krs) VALUES (made.regon, made.krs);
CREATE TRIGGER cooperative_enters_as_known AFTER UPDATE ON cooperative REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM register_number r
        WHERE (r.number = made.nip OR r.number = made.regon) AND r.krs <> made.krs))
    INSERT INTO refused_change VALUES ('a number of a register belongs to another cooperative');
CREATE TRIGGER register_number_stands AFTER UPDATE ON register_number REFERENCING OLD AS was
    FOR EACH ROW INSERT INTO refused_change VALUES ('a number of a register stands');
CREATE TRIGGER register_number_stays AFTER DELETE ON register_number REFERENCING OLD AS was
    FOR EACH ROW INSERT INTO refused_change VALUES ('a number of a register stands');

-- The grant is so much for one person, in whatever edition.
CREATE TRIGGER agreement_counts_a_person_once AFTER INSERT ON agreement REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM group_member m
        JOIN initiative_group n ON n.case_number = m.case_number AND n.founder_kind = 'NATURAL_PERSONS'
        JOIN group_member o ON o.participant_number = m.participant_number AND o.case_number <> m.case_number
        JOIN agreement a ON a.case_number = o.case_number AND o.joined_on <= a.signed_on
        JOIN payout p ON p.case_number = o.case_number AND p.kind = 'TRANCHE' AND p.state = 'EXECUTED'
        WHERE m.case_number = made.case_number AND m.left_on IS NULL
            AND (o.left_on IS NULL OR o.left_on >= p.executed_on)))
    INSERT INTO refused_change VALUES ('a grant was paid for one of these people already');
