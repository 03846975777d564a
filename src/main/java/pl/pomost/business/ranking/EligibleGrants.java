package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.applicant.DisadvantagedPersons;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.negotiation.NegotiationBook;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;

/** Puts together the figures of a case that its place and its amount rest on. */
@ApplicationScoped
class EligibleGrants {

    @Inject
    Programmes programmes;

    @Inject
    Groups groups;

    @Inject
    DisadvantagedPersons disadvantaged;

    @Inject
    BusinessPlans plans;

    @Inject
    Committees committees;

    @Inject
    AppealBook appeals;

    @Inject
    Rankings rankings;

    @Inject
    NegotiationBook negotiations;

    EligibleGrants() {}

    /** The amount that would count when the appeal of the case is decided. */
    Money afterAppeal(CaseFile file) {
        return committees
                .afterAppeal(file)
                .map(result -> amount(file, programmes.rules(file.rulesVersion()), result))
                .orElse(Money.ZERO);
    }

    private Money cuts(CaseFile file) {
        return negotiations.cuts(file.number()).values().stream().collect(Money.summing());
    }

    /** The recommended case as it stands in a list. */
    Candidate candidate(CaseFile file) {
        return candidate(file, programmes.rules(file.rulesVersion()));
    }

    /** The assessed case as it would stand in a list under those rules. */
    Candidate candidate(CaseFile file, SupportRules rules) {
        var result = committees.resultUnder(file, rules).orElseThrow();
        return new Candidate(
                file.number(),
                result.isPositive(),
                result.score(),
                rules.ranking().tieBreakCategories().stream()
                        .map(result::meanOf)
                        .toList(),
                disadvantaged.among(groups.of(file.number()), rules).percent(),
                plans.submissionsOf(file.number()).get(0).submittedAt(),
                amount(file, rules, result),
                appeals.isUpheldOnMerit(file.number()),
                rankings.latestOf(file.number())
                        .filter(entry -> file.stage() == Stage.RANKED_RECOMMENDED)
                        .map(RankingEntry::granted)
                        .orElse(Money.ZERO));
    }

    /** The least of what is asked, what persons and cooperative may get, what the lines cost, and what the committee recommends. */
    private Money amount(CaseFile file, SupportRules rules, AssessmentResult result) {
        var asked = plans.find(file.number()).map(BusinessPlan::grantAsked).orElse(Money.ZERO);
        var lines = plans.find(file.number())
                .map(plan -> plan.total(CostLine::eligible).minus(cuts(file)))
                .orElse(asked);
        var persons = PersonLimits.of(plans.find(file.number()), groups.of(file.number()), rules);
        return asked.min(persons.total())
                .min(rules.grantPerCooperative())
                .min(lines)
                .min(result.recommendedAmount().orElse(asked));
    }
}
