package pl.pomost.business.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.pomost.business.appeal.AppealBook;
import pl.pomost.business.applicant.Disability;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.applicant.SpecialCategory;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;

/** Puts together the figures of a case that its place and its amount rest on. */
@ApplicationScoped
class EligibleGrants {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Programmes programmes;

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    @Inject
    BusinessPlans plans;

    @Inject
    Committees committees;

    @Inject
    AppealBook appeals;

    @Inject
    Rankings rankings;

    EligibleGrants() {}

    /** The amount that would count when the appeal of the case is decided. */
    Money afterAppeal(CaseFile file) {
        return committees
                .afterAppeal(file)
                .map(result -> amount(file, programmes.rules(file.rulesVersion()), result))
                .orElse(Money.ZERO);
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
                disadvantaged(file, rules),
                plans.submissionsOf(file.number()).get(0).submittedAt(),
                amount(file, rules, result),
                appeals.isUpheldOnMerit(file.number()),
                rankings.latestOf(file.number())
                        .filter(entry -> file.stage() == Stage.RANKED_RECOMMENDED)
                        .map(RankingEntry::granted)
                        .orElse(Money.ZERO));
    }

    /** The least of what is asked, what persons and cooperative may get, and what the committee recommends. */
    private Money amount(CaseFile file, SupportRules rules, AssessmentResult result) {
        var asked = plans.find(file.number()).map(BusinessPlan::grantAsked).orElse(Money.ZERO);
        var forPersons = rules.grantPerPerson().times(groups.of(file.number()).personsCounted(rules));
        return asked.min(forPersons)
                .min(rules.grantPerCooperative())
                .min(result.recommendedAmount().orElse(asked));
    }

    private BigDecimal disadvantaged(CaseFile file, SupportRules rules) {
        var members = groups.of(file.number()).members();
        if (members.isEmpty()) {
            return BigDecimal.ZERO.setScale(2);
        }
        var counted = members.stream()
                .filter(member -> isDisadvantaged(member, rules))
                .count();
        return HUNDRED.multiply(BigDecimal.valueOf(counted))
                .divide(BigDecimal.valueOf(members.size()), 2, RoundingMode.HALF_UP);
    }

    private boolean isDisadvantaged(GroupMember member, SupportRules rules) {
        var number = member.participantNumber();
        var status = participants.look(number).status().name();
        return rules.ranking().disadvantagedStatuses().contains(status)
                || participants
                        .special(number)
                        .map(SpecialCategory::disability)
                        .filter(degree -> degree != Disability.NONE && degree != Disability.REFUSED)
                        .isPresent();
    }
}
