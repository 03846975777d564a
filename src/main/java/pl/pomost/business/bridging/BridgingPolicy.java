package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.membership.RollPolicy;
import pl.pomost.business.programme.BridgingTerms.BridgingUnit;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.identifier.Krs;
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

    private static final Set<BridgingState> HINTED = EnumSet.of(
            BridgingState.DRAFT,
            BridgingState.SUBMITTED,
            BridgingState.FORMAL,
            BridgingState.CORRECTION,
            BridgingState.MERIT,
            BridgingState.APPEAL,
            BridgingState.APPROVED,
            BridgingState.CONTRACT_SIGNED,
            BridgingState.RUNNING,
            BridgingState.SUSPENDED);

    @Inject
    Programmes programmes;

    @Inject
    MinimumWages wages;

    @Inject
    BridgingSupports supports;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Agreements agreements;

    @Inject
    WorkingCalendar calendar;

    @Inject
    RollPolicy rolls;

    BridgingPolicy() {}

    /** How ceilings are found by the rules of the case. */
    CeilingRule ceilings(CaseFile file) {
        return new CeilingRule(programmes.rules(file.rulesVersion()), wages.all());
    }

    /** The ceiling of one month that is granted and paid on that day. */
    public BridgingCeiling ceiling(CaseFile file, LocalDate day) {
        return ceilings(file).on(day);
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
        var written = present.filter(support -> support.state().isWritten()).isPresent();
        var verdict = Verdict.allowed()
                .require(SUPPORTED.contains(file.stage()), () -> Reason.of("bridging.wrong-stage")
                        .with("stage", file.stage()))
                .require(present.isEmpty() || written, () -> Reason.of("bridging.twice")
                        .with("kind", kind));
        return kind == BridgingKind.EXTENDED && !written ? verdict.and(afterBasic(file, today)) : verdict;
    }

    /** All reasons why an application of that kind is not handed in now: each kind has its time. */
    Verdict submittable(CaseFile file, BridgingKind kind, LocalDate today) {
        var verdict = Verdict.allowed()
                .require(SUPPORTED.contains(file.stage()), () -> Reason.of("bridging.wrong-stage")
                        .with("stage", file.stage()));
        return verdict.and(kind == BridgingKind.EXTENDED ? afterBasic(file, today) : afterGrant(file, today));
    }

    /** Basic support is applied for with the grant agreement or shortly after it. */
    private Verdict afterGrant(CaseFile file, LocalDate today) {
        var days = programmes.rules(file.rulesVersion()).bridgingProcedure().applyDays();
        return agreements
                .of(file.number())
                .map(agreement -> calendar.deadline(agreement.signedOn(), days, DayKind.CALENDAR))
                .map(term -> Verdict.allowed()
                        .require(!today.isAfter(term.due()), () -> Reason.of("bridging.basic-late")
                                .with("signed", term.from())
                                .with("days", term.days())
                                .with("until", term.due())
                                .with("today", today)))
                .orElse(Verdict.allowed());
    }

    /** All reasons against the figures of a request on that day. */
    public Verdict figures(CaseFile file, BridgingRequest request, LocalDate day) {
        var rules = programmes.rules(file.rulesVersion());
        var most = mostMonths(file, request.kind(), rules);
        return Verdict.allowed()
                .require(request.months() <= most, () -> Reason.of("bridging.too-many-months")
                        .with("asked", request.months())
                        .with("most", most)
                        .with("total", rules.bridging().totalMonths()))
                .and(persons(file, request, rules))
                .and(withinCeiling(file, request, day))
                .and(firstMonth(file, request))
                .and(withinTheFirstMonths(file, request, rules))
                .and(monthsOfCooperative(file, request));
    }

    /** Support helps through the first months of activity: its last month is one of them (domain.md 3.3). */
    private Verdict withinTheFirstMonths(CaseFile file, BridgingRequest request, SupportRules rules) {
        var total = rules.bridging().totalMonths();
        var until = cooperatives
                .of(file.number())
                .flatMap(Cooperative::activityStartedOn)
                .map(start -> YearMonth.from(start.plusMonths(total).minusDays(1)));
        return Verdict.allowed()
                .require(until.filter(request.lastMonth()::isAfter).isEmpty(), () -> Reason.of(
                                "bridging.after-first-months")
                        .with("last", request.lastMonth())
                        .with("until", until.orElseThrow())
                        .with("total", total));
    }

    /** No more people than belong to the cooperative when the support begins; the cooperative itself counts once. */
    private Verdict persons(CaseFile file, BridgingRequest request, SupportRules rules) {
        if (rules.bridging().unit() == BridgingUnit.PER_COOPERATIVE) {
            return Verdict.allowed().require(request.persons() == 1, () -> Reason.of("bridging.for-the-cooperative")
                    .with("asked", request.persons()));
        }
        var members = rolls.roll(file).counted().people(request.firstMonth());
        return Verdict.allowed().require(request.persons() <= members, () -> Reason.of("bridging.too-many-persons")
                .with("asked", request.persons())
                .with("members", members));
    }

    /** Whether one person's month is within the ceiling when the support is granted on that day. */
    Verdict withinCeiling(CaseFile file, BridgingRequest request, LocalDate day) {
        var ceiling = ceilings(file).most(request, day);
        return Verdict.allowed()
                .require(!request.perPerson().isMoreThan(ceiling.ceiling()), () -> Reason.of("bridging.above-ceiling")
                        .with("asked", request.perPerson())
                        .with("ceiling", ceiling.ceiling())
                        .with("wage", ceiling.wage())
                        .with("since", ceiling.wageFrom()));
    }

    /** No calendar month twice and no more months than the rules allow for one cooperative, in all its cases together. */
    Verdict monthsOfCooperative(CaseFile file, BridgingRequest request) {
        var taken = cooperatives
                .of(file.number())
                .flatMap(Cooperative::krs)
                .map(supports::monthsOf)
                .orElse(List.of());
        var total = programmes.rules(file.rulesVersion()).bridging().totalMonths();
        var twice = taken.stream()
                .filter(month -> request.calendar().anyMatch(month.month()::equals))
                .findFirst();
        return Verdict.allowed()
                .require(twice.isEmpty(), () -> Reason.of("bridging.month-of-cooperative")
                        .with("month", twice.orElseThrow().month())
                        .with("case", twice.orElseThrow().caseNumber()))
                .require(taken.size() + request.months() <= total, () -> Reason.of("bridging.cooperative-months")
                        .with("taken", taken.size())
                        .with("asked", request.months())
                        .with("total", total));
    }

    /** The smallest numbers that no month of the cooperative has yet. */
    List<Integer> freeMonths(Krs cooperative, int count) {
        var taken = supports.monthsOf(cooperative).stream()
                .flatMap(month -> month.cooperativeMonth().stream())
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(number))
                .limit(count)
                .boxed()
                .toList();
    }

    private int mostMonths(CaseFile file, BridgingKind kind, SupportRules rules) {
        return kind == BridgingKind.BASIC
                ? rules.bridging().basicMonths()
                : rules.bridging().totalMonths() - firstNumber(file, kind) + 1;
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
        var rules = programmes.rules(file.rulesVersion());
        var last = basic.get().lastMonth();
        var from = last.minusMonths(rules.bridging().extendedAhead() - 1L).atDay(1);
        var until = last.atEndOfMonth().plusDays(rules.bridging().graceDays());
        return Verdict.allowed()
                .require(!isCutShort(file, basic.get()), () -> Reason.of("bridging.basic-cut-short")
                        .with("day", basic.get().endedOn().orElseThrow()))
                .require(!today.isBefore(from) && !today.isAfter(until), () -> Reason.of("bridging.not-the-time")
                        .with("from", from)
                        .with("until", until)
                        .with("today", today));
    }

    /** Whether months of the support were given up unpaid: nothing follows it. */
    private boolean isCutShort(CaseFile file, BridgingSupport support) {
        return support.endedOn().isPresent()
                && supports.monthsOf(file.number()).stream()
                        .filter(month ->
                                month.number() >= support.firstNumber() && month.number() <= support.lastNumber())
                        .anyMatch(month -> month.cooperativeMonth().isEmpty());
    }

    /** What whoever plans or decides should know and may do all the same: months that were over before the contract. */
    public List<Reason> hints(BridgingSupport support, LocalDate today) {
        var day = support.signedOn().orElse(today);
        var past = support.request()
                .calendar()
                .filter(month -> month.isBefore(YearMonth.from(day)))
                .toList();
        if (past.isEmpty() || !HINTED.contains(support.state())) {
            return List.of();
        }
        return List.of(Reason.of("bridging.months-past")
                .with("count", past.size())
                .with("first", past.get(0))
                .with("last", past.get(past.size() - 1))
                .with("day", day));
    }
}
