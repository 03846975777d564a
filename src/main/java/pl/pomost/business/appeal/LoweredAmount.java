package pl.pomost.business.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * A recommended group that is to get less than it asked for, by the cards, by a negotiation or by the part that a list offers, may
 * appeal against the amount (domain 3.2 g10); the decision, which is final, waits until it was heard or its term has run out.
 */
@ApplicationScoped
class LoweredAmount {

    @Inject
    BusinessPlans plans;

    @Inject
    Committees committees;

    @Inject
    AppealBook book;

    @Inject
    @Any
    Instance<ListedAmount> listed;

    @Inject
    BusinessClock clock;

    LoweredAmount() {}

    /** Whether the group is to get less than it asked for. */
    Verdict isLowered(CaseFile file) {
        var asked = asked(file);
        var given = given(file, asked);
        return Verdict.allowed().require(given.isLessThan(asked), () -> Reason.of("appeal.nothing-lowered")
                .with("asked", asked)
                .with("recommended", given));
    }

    /** Whether the amount is the one that was asked for, or the group can question it no more. */
    Verdict isSettled(CaseFile file) {
        if (!isLowered(file).isAllowed() || book.filed(file, Appeal.Subject.MERIT) > 0) {
            return Verdict.allowed();
        }
        var asked = asked(file);
        var given = given(file, asked);
        var last = book.receipt(file).map(receipt -> book.term(file, receipt).due());
        return Verdict.allowed()
                .require(last.isPresent(), () -> Reason.of("appeal.amount-untold")
                        .with("asked", asked)
                        .with("given", given))
                .require(last.isEmpty() || clock.day().isAfter(last.get()), () -> Reason.of("appeal.amount-open")
                        .with("asked", asked)
                        .with("given", given)
                        .with("due", last.orElseThrow()));
    }

    private Money asked(CaseFile file) {
        return plans.find(file.number()).map(BusinessPlan::grantAsked).orElse(Money.ZERO);
    }

    private Money given(CaseFile file, Money asked) {
        var recommended = committees.resultOf(file).flatMap(AssessmentResult::recommendedAmount);
        return listed.stream().flatMap(list -> list.of(file).stream()).reduce(recommended.orElse(asked), Money::min);
    }
}
