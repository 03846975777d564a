package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.assessment.Assignment;
import pl.pomost.business.assessment.Assignments;
import pl.pomost.kernel.fact.CaseNumber;

/** Assessors' seats in memory. */
public final class FakeAssignments implements Assignments {

    private final List<Assignment> kept = new ArrayList<>();

    @Override
    public void add(Assignment assignment) {
        kept.add(assignment);
    }

    @Override
    public List<Assignment> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public boolean isAssigned(CaseNumber caseNumber, String account) {
        return of(caseNumber).stream()
                .anyMatch(each -> each.isActive() && each.account().equals(account));
    }
}
