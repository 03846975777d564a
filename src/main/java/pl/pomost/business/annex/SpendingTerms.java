package pl.pomost.business.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annex.Kind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.StageDeadlines;
import pl.pomost.business.negotiation.NegotiationBook;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/** By when and up to what a grant may be spent: as the rules say, or as the last annex about it does. */
@ApplicationScoped
public class SpendingTerms {

    @Inject
    Annexes annexes;

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    NegotiationBook negotiations;

    SpendingTerms() {}

    /** From the signing of the agreement to the last day of spending, counted from the first tranche or set by an annex. */
    public Period days(CaseFile file) {
        var signed = agreements.of(file.number()).orElseThrow().signedOn();
        return new Period(signed, annexed(file.number(), counted(file, signed)));
    }

    private LocalDate counted(CaseFile file, LocalDate signed) {
        LocalDate firstMoney = payouts.of(file.number()).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.state() == PayoutState.EXECUTED)
                .flatMap(payout -> payout.bank().executedOn().stream())
                .min(LocalDate::compareTo)
                .orElse(signed);
        return StageDeadlines.spendingEnd(calendar, programmes.rules(file.rulesVersion()), firstMoney);
    }

    private LocalDate annexed(CaseNumber number, LocalDate otherwise) {
        return annexes.signed(number).stream()
                .flatMap(annex -> annex.dayAfter().stream())
                .reduce((earlier, later) -> later)
                .orElse(otherwise);
    }

    /** By how much a line may be exceeded without an annex; none where lines are not settled at all. */
    public static Share deviation(SupportRules rules) {
        return rules.unitRates() ? Share.of(0) : rules.lineDeviation();
    }

    /** What each cost line takes from the grant: as planned, or less where a negotiated cut was kept. */
    public Map<Integer, Money> planned(BusinessPlan plan) {
        var cuts = negotiations.cuts(plan.caseNumber());
        return plan.lines().stream()
                .collect(Collectors.toMap(CostLine::number, line -> NegotiationBook.left(line, cuts)));
    }

    /** The most that may be spent of the grant on the lines that annexes speak of. */
    public Map<Integer, Money> lines(CaseNumber number) {
        return annexes.signed(number).stream()
                .filter(annex -> annex.kind() == Kind.COST_LINE)
                .collect(Collectors.toMap(
                        annex -> annex.line().orElseThrow(),
                        annex -> annex.amountAfter().orElseThrow(),
                        (earlier, later) -> later));
    }
}
