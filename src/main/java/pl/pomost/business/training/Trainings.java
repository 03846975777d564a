package pl.pomost.business.training;

import java.util.List;
import java.util.Map;
import pl.pomost.kernel.fact.CaseNumber;

/** Where training sessions are kept. */
public interface Trainings {

    void add(TrainingSession session);

    /** All sessions of the case in the order of their numbers. */
    List<TrainingSession> of(CaseNumber caseNumber);

    /** Quarters of an hour attended and signed for, by the number of the participant; absent who has none. */
    Map<String, Integer> countedQuarters(CaseNumber caseNumber);
}
