package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.assessment.Committee;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.assessment.Findings;
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

    /**
     * What the figures rest on, as it stood when it was read.
     *
     * @param plan      empty until the application is started
     * @param committee with its cards
     * @param findings  what the cards mean together, the first ones and those of an appeal
     * @param cuts      what a negotiation cut of the cost lines, by their numbers, in złoty
     */
    public record Underlying(
            Optional<BusinessPlan> plan, Committee committee, Findings findings, Map<Integer, Money> cuts) {

        /** What counts of the cards; empty until all are there. */
        public Optional<AssessmentResult> result() {
            return findings.counting();
        }

        /** All that is cut. */
        Money cut() {
            return cuts.values().stream().collect(Money.summing());
        }
    }

    /** Reads once what figures and arithmetic of a case rest on. */
    public Underlying underlying(CaseFile file) {
        var committee = committees.of(file);
        return new Underlying(
                plans.find(file.number()),
                committee,
                committees.findings(file, committee),
                negotiations.cuts(file.number()));
    }

    /** The figures with the budget as it stands now, not locked: for looking. */
    public GrantLimits of(CaseFile file) {
        return of(file, underlying(file));
    }

    /** As above, on what was read already. */
    public GrantLimits of(CaseFile file, Underlying underlying) {
        return of(file, programmes.budget(file.editionCode(), Budget.Purpose.GRANTS), underlying);
    }

    /** The figures with that budget, locked by the caller when the approval follows. */
    GrantLimits of(CaseFile file, Budget budget) {
        return of(file, budget, underlying(file));
    }

    private GrantLimits of(CaseFile file, Budget budget, Underlying underlying) {
        var rules = programmes.rules(file.rulesVersion());
        var plan = underlying.plan();
        return new GrantLimits(
                plan.map(BusinessPlan::grantAsked).orElse(Money.ZERO),
                plan.map(each -> each.total(CostLine::eligible).minus(underlying.cut()))
                        .orElse(Money.ZERO),
                recommended(underlying),
                ranked(file),
                PersonLimits.of(plan, groups.of(file.number()), rules),
                rules.grantPerCooperative(),
                budget.left(),
                file.editionCode());
    }

    private @Nullable Money ranked(CaseFile file) {
        return rankings.latestOf(file.number()).map(RankingEntry::granted).orElse(null);
    }

    /** Told only with the conclusion: a single card's amount would tell one assessor what another wrote. */
    private static @Nullable Money recommended(Underlying underlying) {
        return underlying
                .result()
                .filter(result -> result.conclusion() != Conclusion.DIVERGENT)
                .flatMap(AssessmentResult::recommendedAmount)
                .orElse(null);
    }
}
