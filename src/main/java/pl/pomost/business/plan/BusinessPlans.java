package pl.pomost.business.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Where plans and their submissions are kept. */
public interface BusinessPlans {

    void add(BusinessPlan plan);

    /** The plan of the case; absent until the application is started. */
    Optional<BusinessPlan> find(CaseNumber caseNumber);

    /** The plan of the case. @throws Refusal UNKNOWN while the application is not started */
    default BusinessPlan of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refusal.unknown("plan", caseNumber));
    }

    void add(Submission submission);

    /** The submissions of the case, the first one first. */
    List<Submission> submissionsOf(CaseNumber caseNumber);

    /** The cases of an edition whose application was first handed in after that day, in the order of their numbers, with the days. */
    Map<CaseNumber, LocalDate> firstHandedInAfter(String edition, LocalDate day);
}
