package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Period;

/** Finds what the settlement of one case is measured against: its plan, its days of spending, its rules. */
@ApplicationScoped
public class SpendingRules {

    @Inject
    BusinessPlans plans;

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    Programmes programmes;

    SpendingRules() {}

    SettlementPolicy of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        return new SettlementPolicy(plans.of(file.number()), days(file), rules.lineDeviation());
    }

    /** From the signing of the agreement to the last day of spending, counted from the first tranche. */
    public Period days(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var signed = agreements.of(file.number()).orElseThrow().signedOn();
        LocalDate firstMoney = payouts.of(file.number()).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE)
                .flatMap(payout -> payout.executedOn().stream())
                .min(LocalDate::compareTo)
                .orElse(signed);
        return new Period(signed, firstMoney.plusDays(rules.spendingDays()));
    }
}
