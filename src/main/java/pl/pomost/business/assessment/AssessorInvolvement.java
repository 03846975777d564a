package pl.pomost.business.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.casefile.Assigned;
import pl.pomost.business.casefile.Involvement;
import pl.pomost.kernel.fact.CaseNumber;

/** Whoever holds a seat at a case may read it; whoever held one at any time decides nothing about it. */
@ApplicationScoped
public class AssessorInvolvement implements Involvement, Assigned {

    @Inject
    Assignments assignments;

    AssessorInvolvement() {}

    @Override
    public Set<String> involvedIn(CaseNumber number) {
        return assignments.of(number).stream().map(Assignment::account).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isAssigned(CaseNumber number, String account) {
        return assignments.isAssigned(number, account);
    }
}
