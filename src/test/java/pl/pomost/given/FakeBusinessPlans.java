package pl.pomost.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.Submission;
import pl.pomost.kernel.fact.CaseNumber;

/** Plans in memory. */
public final class FakeBusinessPlans implements BusinessPlans {

    private final Map<CaseNumber, BusinessPlan> plans = new HashMap<>();
    private final List<Submission> submissions = new ArrayList<>();

    @Override
    public void add(BusinessPlan plan) {
        plans.put(plan.caseNumber(), plan);
    }

    @Override
    public Optional<BusinessPlan> find(CaseNumber caseNumber) {
        return Optional.ofNullable(plans.get(caseNumber));
    }

    @Override
    public void add(Submission submission) {
        submissions.add(submission);
    }

    /** All cases in memory are of one edition. */
    @Override
    public Map<CaseNumber, LocalDate> firstHandedInAfter(String edition, LocalDate day) {
        var days = new LinkedHashMap<CaseNumber, LocalDate>();
        submissions.stream()
                .filter(submission ->
                        submission.number() == 1 && submission.submittedOn().isAfter(day))
                .forEach(submission -> days.put(submission.caseNumber(), submission.submittedOn()));
        return days;
    }

    @Override
    public List<Submission> submissionsOf(CaseNumber caseNumber) {
        return submissions.stream()
                .filter(submission -> submission.caseNumber().equals(caseNumber))
                .toList();
    }
}
