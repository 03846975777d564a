-- Nothing is added to an accepted settlement and nothing of its shares is lost.
CREATE TRIGGER settlement_proof_comes_before AFTER INSERT ON settlement_proof REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement s WHERE s.case_number = made.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
CREATE TRIGGER settlement_share_comes_before AFTER INSERT ON settlement_proof_share REFERENCING NEW AS made
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement_proof p, settlement s
        WHERE p.id = made.proof_id AND s.case_number = p.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
CREATE TRIGGER settlement_share_stands AFTER UPDATE ON settlement_proof_share REFERENCING OLD AS was
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement_proof p, settlement s
        WHERE p.id = was.proof_id AND s.case_number = p.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
CREATE TRIGGER settlement_share_stays AFTER DELETE ON settlement_proof_share REFERENCING OLD AS was
    FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM settlement_proof p, settlement s
        WHERE p.id = was.proof_id AND s.case_number = p.case_number AND s.state = 'ACCEPTED'))
    INSERT INTO refused_change VALUES ('an accepted settlement is not changed');
