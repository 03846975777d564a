package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.business.monitoring.Visits;
import pl.pomost.kernel.fact.CaseNumber;

/** Visits in memory. */
public final class FakeVisits implements Visits {

    private final List<Visit> visits = new ArrayList<>();

    @Override
    public void add(Visit visit) {
        visits.add(visit);
    }

    @Override
    public List<Visit> of(CaseNumber caseNumber) {
        return visits.stream()
                .filter(visit -> visit.caseNumber().equals(caseNumber))
                .toList();
    }
}
