package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.SpendingTerms;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;

/** Finds what the settlement of one case is measured against: its plan, its days of spending, its rules, its annexes. */
@ApplicationScoped
public class SpendingRules {

    @Inject
    BusinessPlans plans;

    @Inject
    SpendingTerms terms;

    @Inject
    Programmes programmes;

    @Inject
    Agreements agreements;

    @Inject
    Declarations declarations;

    SpendingRules() {}

    Measures of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var plan = plans.of(file.number());
        return new Measures(
                plan,
                planned(plan),
                days(file),
                SpendingTerms.deviation(rules),
                terms.lines(file.number()),
                agreements.of(file.number()).orElseThrow().recipientAccount(),
                rules.settlement().otherAccount(),
                declarations.of(file.number()).flatMap(Declaration::vat));
    }

    /** The most that may be claimed for each line of the plan, by its number. */
    public Map<Integer, Money> most(CaseFile file) {
        var measures = of(file);
        return measures.plan().lines().stream().collect(Collectors.toMap(CostLine::number, measures::most));
    }

    /** What each cost line takes from the grant after the cuts of a negotiation. */
    public Map<Integer, Money> planned(BusinessPlan plan) {
        return terms.planned(plan);
    }

    /** From the signing of the agreement to the last day of spending. */
    public Period days(CaseFile file) {
        return terms.days(file);
    }
}
