package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.training.Attendance;
import pl.pomost.business.training.Excuse;
import pl.pomost.business.training.TrainingCertificate;
import pl.pomost.business.training.TrainingSession;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.fact.CaseNumber;

/** Training sessions in memory. */
public final class FakeTrainings implements Trainings {

    private final List<TrainingSession> sessions = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();
    private final List<TrainingCertificate> certificates = new ArrayList<>();

    @Override
    public void add(TrainingSession session) {
        sessions.add(session);
    }

    @Override
    public void add(Excuse excuse) {
        excuses.add(excuse);
    }

    @Override
    public void add(TrainingCertificate certificate) {
        certificates.add(certificate);
    }

    @Override
    public String nextCertificate(int year) {
        return "Z-%04d-%05d".formatted(year, certificates.size() + 1);
    }

    @Override
    public List<Excuse> excusesOf(CaseNumber caseNumber) {
        return excuses.stream()
                .filter(excuse -> excuse.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public List<TrainingCertificate> certificatesOf(CaseNumber caseNumber) {
        return certificates.stream()
                .filter(certificate -> certificate.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public List<TrainingSession> of(CaseNumber caseNumber) {
        return sessions.stream()
                .filter(session -> session.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Map<String, Integer> countedQuarters(CaseNumber caseNumber) {
        return of(caseNumber).stream()
                .flatMap(session -> session.attendances().stream())
                .filter(Attendance::signed)
                .collect(Collectors.toMap(Attendance::participantNumber, Attendance::quarters, Integer::sum));
    }
}
