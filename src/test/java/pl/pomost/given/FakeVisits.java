package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitItem;
import pl.pomost.business.visit.VisitPlan;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.fact.CaseNumber;

/** Visits in memory. */
public final class FakeVisits implements Visits {

    private final List<Visit> visits = new ArrayList<>();
    private final List<VisitPlan> plans = new ArrayList<>();
    private final List<VisitItem> items = new ArrayList<>();
    private final List<VisitProtocol> protocols = new ArrayList<>();

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

    @Override
    public void add(VisitPlan plan) {
        plans.add(plan);
    }

    @Override
    public List<VisitPlan> plansOf(CaseNumber caseNumber) {
        return plans.stream()
                .filter(plan -> plan.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(VisitItem item) {
        items.add(item);
    }

    @Override
    public List<VisitItem> itemsOf(CaseNumber caseNumber) {
        return items.stream()
                .filter(item -> Filled.get(item, "caseNumber").equals(caseNumber))
                .toList();
    }

    @Override
    public void add(VisitProtocol protocol) {
        protocols.add(protocol);
    }

    @Override
    public List<VisitProtocol> protocolsOf(CaseNumber caseNumber) {
        return protocols.stream()
                .filter(protocol -> protocol.caseNumber().equals(caseNumber))
                .toList();
    }
}
