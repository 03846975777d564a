package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What may be asked for and granted: how many months, for how many people, how much, and when. */
@ApplicationScoped
public class BridgingPolicy {

    private static final Set<Stage> SUPPORTED = EnumSet.of(
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLEMENT_CORRECTION,
            Stage.SETTLED,
            Stage.MONITORING);

    @Inject
    Programmes programmes;

    @Inject
    MinimumWages wages;

    @Inject
    BridgingSupports supports;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Groups groups;

    BridgingPolicy() {}

    /** The ceiling of one person's month on that day: the minimum wage, or the operator's own ceiling when lower. */
    public BridgingCeiling ceiling(CaseFile file, LocalDate day) {
        var rules = programmes.rules(file.rulesVersion());
        var wage = wages.inForceOn(day);
        var own = rules.bridgingOperatorCap();
        Money ceiling = own == null ? wage.amount() : wage.amount().min(own);
        return new BridgingCeiling(
                rules.version(), rules.bridgingTotalMonths(), wage.validFrom(), wage.amount(), ceiling);
    }

    /** Number that the first month of a support of that kind has among the months of the case. */
    public int firstNumber(CaseFile file, BridgingKind kind) {
        return kind == BridgingKind.BASIC
                ? 1
                : supports.live(file.number(), BridgingKind.BASIC)
                                .map(BridgingSupport::months)
                                .orElse(0)
                        + 1;
    }

    /** All reasons why support of that kind cannot be requested now, whatever the amounts. */
    public Verdict requestable(CaseFile file, BridgingKind kind, LocalDate today) {
        var present = supports.live(file.number(), kind);
        var verdict = Verdict.allowed()
                .require(SUPPORTED.contains(file.stage()), () -> Reason.of("bridging.wrong-stage")
                        .with("stage", file.stage()))
                .require(present.isEmpty(), () -> Reason.of("bridging.twice").with("kind", kind));
        return kind == BridgingKind.EXTENDED ? verdict.and(afterBasic(file, today)) : verdict;
    }

    /** All reasons against the figures of a request on that day. */
    public Verdict figures(CaseFile file, BridgingRequest request, LocalDate day) {
        var rules = programmes.rules(file.rulesVersion());
        var most = mostMonths(file, request.kind(), rules);
        var members = groups.of(file.number()).personsCounted(rules);
        return Verdict.allowed()
                .require(request.months() <= most, () -> Reason.of("bridging.too-many-months")
                        .with("asked", request.months())
                        .with("most", most)
                        .with("total", rules.bridgingTotalMonths()))
                .require(request.persons() <= members, () -> Reason.of("bridging.too-many-persons")
                        .with("asked", request.persons())
                        .with("members", members))
                .and(withinCeiling(file, request.firstMonth(), request.perPerson(), day))
                .and(firstMonth(file, request));
    }

    /** The ceiling of one month under a contract of that day: of the day, or of the month when it began earlier. */
    BridgingCeiling ceiling(CaseFile file, YearMonth month, LocalDate day) {
        var begins = month.atDay(1);
        return ceiling(file, begins.isBefore(day) ? begins : day);
    }

    /** Whether one person's month is within the ceiling when support from that month on is granted on that day. */
    public Verdict withinCeiling(CaseFile file, YearMonth firstMonth, Money perPerson, LocalDate day) {
        var ceiling = ceiling(file, firstMonth, day);
        return Verdict.allowed()
                .require(!perPerson.isMoreThan(ceiling.ceiling()), () -> Reason.of("bridging.above-ceiling")
                        .with("asked", perPerson)
                        .with("ceiling", ceiling.ceiling())
                        .with("wage", ceiling.wage())
                        .with("since", ceiling.wageFrom()));
    }

    private int mostMonths(CaseFile file, BridgingKind kind, SupportRules rules) {
        return kind == BridgingKind.BASIC
                ? rules.bridgingBasicMonths()
                : rules.bridgingTotalMonths() - firstNumber(file, kind) + 1;
    }

    private Verdict firstMonth(CaseFile file, BridgingRequest request) {
        return expectedFirstMonth(file, request.kind())
                .map(expected -> Verdict.allowed()
                        .require(
                                request.kind() == BridgingKind.BASIC
                                        ? !request.firstMonth().isBefore(expected)
                                        : request.firstMonth().equals(expected),
                                () -> Reason.of("bridging.first-month."
                                                + request.kind().name().toLowerCase(Locale.ROOT))
                                        .with("asked", request.firstMonth())
                                        .with("expected", expected)))
                .orElseGet(() -> Verdict.refused(Reason.of("durability.not-started")));
    }

    /** The month of the start of activity for basic support, the month after the basic one for extended support. */
    public Optional<YearMonth> expectedFirstMonth(CaseFile file, BridgingKind kind) {
        return kind == BridgingKind.BASIC
                ? cooperatives
                        .of(file.number())
                        .flatMap(Cooperative::activityStartedOn)
                        .map(YearMonth::from)
                : supports.live(file.number(), BridgingKind.BASIC)
                        .map(basic -> basic.lastMonth().plusMonths(1));
    }

    private Verdict afterBasic(CaseFile file, LocalDate today) {
        var basic = supports.live(file.number(), BridgingKind.BASIC)
                .filter(support -> support.signedOn().isPresent());
        if (basic.isEmpty()) {
            return Verdict.refused(Reason.of("bridging.no-basic"));
        }
        var from = basic.get().lastMonth().minusMonths(1).atDay(1);
        var until = basic.get()
                .lastMonth()
                .atEndOfMonth()
                .plusDays(programmes.rules(file.rulesVersion()).bridgingGraceDays());
        return Verdict.allowed()
                .require(!today.isBefore(from) && !today.isAfter(until), () -> Reason.of("bridging.not-the-time")
                        .with("from", from)
                        .with("until", until)
                        .with("today", today));
    }
}
