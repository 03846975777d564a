package pl.pomost.business.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.ProofShare;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.fact.CaseNumber;

/** What a visit looks for: the cost lines for which the settlement claims something. Before it there is nothing to look for. */
@ApplicationScoped
public class BoughtItems {

    @Inject
    Settlements settlements;

    @Inject
    BusinessPlans plans;

    BoughtItems() {}

    /** In the order of the cost lines. */
    public List<BoughtItem> of(CaseNumber number) {
        var lines = settlements.proofsOf(number).stream()
                .map(Proof::shares)
                .flatMap(List::stream)
                .map(ProofShare::lineNumber)
                .distinct()
                .sorted()
                .toList();
        var names = plans.find(number).map(plan -> plan.lines()).orElse(List.<CostLine>of());
        return names.stream()
                .filter(line -> lines.contains(line.number()))
                .map(line -> new BoughtItem(line.number(), line.item()))
                .toList();
    }
}
