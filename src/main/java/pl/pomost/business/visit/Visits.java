package pl.pomost.business.visit;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where visits are kept with their plans, items and protocols; none is ever taken away. */
public interface Visits {

    void add(Visit visit);

    /** The visits of a case in the order of their numbers. */
    List<Visit> of(CaseNumber caseNumber);

    void add(VisitPlan plan);

    /** The plans of a case in the order of their numbers. */
    List<VisitPlan> plansOf(CaseNumber caseNumber);

    void add(VisitItem item);

    /** What was looked at on the visits of a case, by visit and cost line. */
    List<VisitItem> itemsOf(CaseNumber caseNumber);

    void add(VisitProtocol protocol);

    /** The protocols of a case in the order of their visits. */
    List<VisitProtocol> protocolsOf(CaseNumber caseNumber);

    /** The protocol of one visit, once it was sent. */
    default Optional<VisitProtocol> protocolOf(Visit visit) {
        return protocolsOf(visit.caseNumber()).stream()
                .filter(protocol -> protocol.visitNumber() == visit.number())
                .findFirst();
    }
}
