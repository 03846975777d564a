package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.annex.SpendingTerms;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Period;

/** Finds what the settlement of one case is measured against: its plan, its days of spending, its rules, its annexes. */
@ApplicationScoped
public class SpendingRules {

    @Inject
    BusinessPlans plans;

    @Inject
    SpendingTerms terms;

    @Inject
    Programmes programmes;

    SpendingRules() {}

    SettlementPolicy of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        return new SettlementPolicy(
                plans.of(file.number()), days(file), rules.lineDeviation(), terms.lines(file.number()));
    }

    /** From the signing of the agreement to the last day of spending. */
    public Period days(CaseFile file) {
        return terms.days(file);
    }
}
