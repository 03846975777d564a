INSERT INTO register_number (number, krs) SELECT c.nip, MIN(c.krs) FROM cooperative c
    WHERE c.nip IS NOT NULL AND c.krs IS NOT NULL GROUP BY c.nip;
UPDATE register_number SET nip_of = krs WHERE number = (SELECT MIN(o.number) FROM register_number o WHERE o.krs = register_number.krs);
INSERT INTO register_number (number, krs) SELECT c.regon, MIN(c.krs) FROM cooperative c
    WHERE c.regon IS NOT NULL AND c.krs IS NOT NULL GROUP BY c.regon;

CREATE FUNCTION keep_numbers_of_registers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO register_number (number, krs, nip_of) SELECT NEW.nip, NEW.krs, NEW.krs
        WHERE NEW.nip IS NOT NULL ON CONFLICT (number) DO NOTHING;
    INSERT INTO register_number (number, krs) SELECT NEW.regon, NEW.krs
        WHERE NEW.regon IS NOT NULL ON CONFLICT (number) DO NOTHING;
    IF EXISTS (SELECT 1 FROM register_number r
            WHERE (r.number = NEW.nip OR r.number = NEW.regon) AND r.krs <> NEW.krs) THEN
        PERFORM refuse_to('a number of a register belongs to another cooperative');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER cooperative_as_known AFTER INSERT OR UPDATE ON cooperative
    FOR EACH ROW EXECUTE FUNCTION keep_numbers_of_registers();
CREATE FUNCTION numbers_of_registers_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_to('a number of a register stands');
    RETURN NULL;
END
$$;
CREATE TRIGGER register_number_stands BEFORE UPDATE OR DELETE ON register_number
    FOR EACH ROW EXECUTE FUNCTION numbers_of_registers_stand();
CREATE TRIGGER register_number_not_emptied BEFORE TRUNCATE ON register_number
    FOR EACH STATEMENT EXECUTE FUNCTION numbers_of_registers_stand();

-- The grant is so much for one person, in whatever edition.
CREATE FUNCTION count_a_person_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM group_member m
            JOIN initiative_group n ON n.case_number = m.case_number AND n.founder_kind = 'NATURAL_PERSONS'
            JOIN group_member o ON o.participant_number = m.participant_number AND o.case_number <> m.case_number
            JOIN agreement a ON a.case_number = o.case_number AND o.joined_on <= a.signed_on
            JOIN payout p ON p.case_number = o.case_number AND p.kind = 'TRANCHE' AND p.state = 'EXECUTED'
            WHERE m.case_number = NEW.case_number AND m.left_on IS NULL
                AND (o.left_on IS NULL OR o.left_on >= p.executed_on)) THEN
        PERFORM refuse_to('a grant was paid for one of these people already');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER agreement_counts_a_person_once BEFORE INSERT ON agreement
    FOR EACH ROW EXECUTE FUNCTION count_a_person_once();
