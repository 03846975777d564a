package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.ScoreCard;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.fact.CaseNumber;
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
                recommended(file.number()),
                groups.of(file.number()).personsCounted(rules),
                rules.grantPerPerson(),
                rules.grantPerCooperative(),
                budget.left(),
                file.editionCode());
    }

    /** Told only when both cards are locked: a single card's amount would tell one assessor what the other wrote. */
    private @Nullable Money recommended(CaseNumber number) {
        var committee = committees.of(number);
        if (!committee.isScored()) {
            return null;
        }
        return committee.scoreCards().stream()
                .map(ScoreCard::recommendedAmount)
                .flatMap(Optional::stream)
                .reduce(Money::max)
                .orElse(null);
    }
}
