package pl.pomost.business.training;

import java.util.List;
import java.util.Map;
import pl.pomost.kernel.fact.CaseNumber;

/** Where training sessions are kept. */
public interface Trainings {

    void add(TrainingSession session);

    void add(Excuse excuse);

    void add(TrainingCertificate certificate);

    /** The next number of a certificate of that year, without gaps. */
    String nextCertificate(int year);

    /** All excused absences of the case. */
    List<Excuse> excusesOf(CaseNumber caseNumber);

    /** All certificates of the case in the order of their numbers. */
    List<TrainingCertificate> certificatesOf(CaseNumber caseNumber);

    /** All sessions of the case in the order of their numbers. */
    List<TrainingSession> of(CaseNumber caseNumber);

    /** Quarters of an hour attended and signed for, by the number of the participant; absent who has none. */
    Map<String, Integer> countedQuarters(CaseNumber caseNumber);
}
