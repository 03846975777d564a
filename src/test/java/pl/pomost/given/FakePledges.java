package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.Pledges;
import pl.pomost.kernel.fact.CaseNumber;

/** Securities in memory. */
public final class FakePledges implements Pledges {

    private final List<Pledge> kept = new ArrayList<>();

    @Override
    public void add(Pledge pledge) {
        kept.add(pledge);
    }

    @Override
    public List<Pledge> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(pledge -> pledge.caseNumber().equals(caseNumber))
                .toList();
    }
}
