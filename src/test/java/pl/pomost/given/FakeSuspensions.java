package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.repayment.Suspension;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.kernel.fact.CaseNumber;

/** Suspensions in memory. */
public final class FakeSuspensions implements Suspensions {

    private final List<Suspension> suspensions = new ArrayList<>();

    @Override
    public void add(Suspension suspension) {
        suspensions.add(suspension);
    }

    @Override
    public List<Suspension> of(CaseNumber caseNumber) {
        return suspensions.stream()
                .filter(suspension -> suspension.caseNumber().equals(caseNumber))
                .toList();
    }
}
