package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.training.Attendance;
import pl.pomost.business.training.TrainingSession;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.fact.CaseNumber;

/** Training sessions in memory. */
public final class FakeTrainings implements Trainings {

    private final List<TrainingSession> sessions = new ArrayList<>();

    @Override
    public void add(TrainingSession session) {
        sessions.add(session);
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
