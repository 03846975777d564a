package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.negotiation.NegotiationBook;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.ranking.RankingEntry;
import pl.pomost.business.ranking.Rankings;
import pl.pomost.kernel.money.Money;

/** Gathers the figures of a case that an approval is held against. */
@ApplicationScoped
public class GrantFigures {

    @Inject
    Programmes programmes;

    @Inject
    BusinessPlans plans;

    @Inject
    Groups groups;

    @Inject
    Committees committees;

    @Inject
    Rankings rankings;

    @Inject
    NegotiationBook negotiations;

    GrantFigures() {}

    /** The figures with the budget as it stands now, not locked: for looking. */
    public GrantLimits of(CaseFile file) {
        return of(file, programmes.budget(file.editionCode(), Budget.Purpose.GRANTS));
    }

    /** The figures with that budget, locked by the caller when the approval follows. */
    GrantLimits of(CaseFile file, Budget budget) {
        var rules = programmes.rules(file.rulesVersion());
        var asked = plans.find(file.number()).map(BusinessPlan::grantAsked).orElse(Money.ZERO);
        return new GrantLimits(
                asked,
                plans.find(file.number()).map(this::eligibleLines).orElse(Money.ZERO),
                recommended(file),
                ranked(file),
                PersonLimits.of(plans.find(file.number()), groups.of(file.number()), rules),
                rules.grantPerCooperative(),
                budget.left(),
                file.editionCode());
    }

    private Money eligibleLines(BusinessPlan plan) {
        var cuts = negotiations.cuts(plan.caseNumber()).values().stream().collect(Money.summing());
        return plan.total(CostLine::eligible).minus(cuts);
    }

    private @Nullable Money ranked(CaseFile file) {
        return rankings.latestOf(file.number()).map(RankingEntry::granted).orElse(null);
    }

    /** Told only with the conclusion: a single card's amount would tell one assessor what another wrote. */
    private @Nullable Money recommended(CaseFile file) {
        return committees
                .resultOf(file)
                .filter(result -> result.conclusion() != Conclusion.DIVERGENT)
                .flatMap(AssessmentResult::recommendedAmount)
                .orElse(null);
    }
}
