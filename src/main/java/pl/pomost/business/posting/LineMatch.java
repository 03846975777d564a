package pl.pomost.business.posting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.PaidBack;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.business.statement.References;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** What one movement may be. */
final class LineMatch {

    private final StatementLine line;
    private final Matching.Ground ground;
    private final DemandBalances balances;
    private final PaidBack paidBack;
    private final int days;
    private final LocalDate today;

    LineMatch(
            StatementLine line,
            Matching.Ground ground,
            DemandBalances balances,
            PaidBack paidBack,
            int days,
            LocalDate today) {
        this.line = line;
        this.ground = ground;
        this.balances = balances;
        this.paidBack = paidBack;
        this.days = days;
        this.today = today;
    }

    Suggestion suggestion() {
        var named = Stream.concat(namedPayouts(), namedDemands()).toList();
        var found =
                named.isEmpty() ? Stream.concat(alikePayouts(), alikeDemands()).toList() : named;
        var against = againstLine();
        return new Suggestion((found.isEmpty() ? namedBatches() : found.stream())
                .map(match -> match.and(takenBack(line, match.kind())).and(against))
                .toList());
    }

    /** What the bank took back in the same statement counts for nothing; a storno is no execution and no payment. */
    static List<Reason> takenBack(StatementLine line, PostingKind kind) {
        if (line.cancels().isPresent()) {
            return List.of(
                    Reason.of("match.cancelled").with("line", line.cancels().get()));
        }
        return line.isStorno() && kind != PostingKind.RETURN ? List.of(Reason.of("match.storno")) : List.of();
    }

    /** A batch that was not taken apart into its payouts when the statement was read: a person sees why. */
    private Stream<Match> namedBatches() {
        return References.batches(line.ownReference(), line.title())
                .flatMap(number ->
                        ground.batches().stream().filter(batch -> batch.number().equals(number)))
                .map(batch -> new Match(
                        kind(),
                        batch.number(),
                        Found.REFERENCE,
                        Reason.of("match.batch")
                                .with("batch", batch.number())
                                .with("rows", batch.rows().size()),
                        List.of(against(batch))));
    }

    private Reason against(OrderedBatches.Ordered batch) {
        return batch.sum().equals(size())
                ? Reason.of("match.batch-apart").with("rows", batch.rows().size())
                : Reason.of("match.batch-amount").with("amount", size()).with("expected", batch.sum());
    }

    /** What speaks against it whatever it is. */
    private List<Reason> againstLine() {
        var early = line.bookedOn().isAfter(today)
                ? Stream.of(Reason.of("posting.in-future").with("day", line.bookedOn()))
                : Stream.<Reason>empty();
        var seen = ground.seen().stream()
                .filter(each -> each.line().equals(line) && each.speaksAgainst())
                .map(Candidates.Seen::reason);
        return Stream.concat(early, seen).toList();
    }

    private Stream<Match> namedPayouts() {
        return References.payouts(line.ownReference(), line.title())
                .flatMap(reference -> ground.named().stream()
                        .filter(payout -> payout.reference().equals(reference)))
                .map(payout -> match(
                        payout, Found.REFERENCE, Reason.of("match.reference").with("reference", payout.reference())));
    }

    private Stream<Match> namedDemands() {
        return line.comesIn()
                ? References.demands(line.ownReference(), line.title())
                        .flatMap(number -> ground.demands().stream()
                                .filter(demand -> demand.number().equals(number)))
                        .map(demand -> new Match(
                                PostingKind.REPAYMENT,
                                demand.number(),
                                Found.REFERENCE,
                                Reason.of("match.reference").with("reference", demand.number()),
                                againstPayment(demand, true)))
                : Stream.empty();
    }

    private Stream<Match> alikePayouts() {
        return ground.alike().stream()
                .filter(payout -> payout.amount().equals(size())
                        && payout.recipientAccount().value().equals(line.account()))
                .filter(payout -> PayoutStanding.isOpenFor(kind(), payout) && isNear(payout))
                .map(payout ->
                        match(payout, Found.ACCOUNT, Reason.of("match.account").with("days", days)));
    }

    private Stream<Match> alikeDemands() {
        return line.comesIn()
                ? ground.owing().stream()
                        .filter(owing -> owing.account().value().equals(line.account()))
                        .map(owing -> new Match(
                                PostingKind.REPAYMENT,
                                owing.demand().number(),
                                Found.ACCOUNT,
                                Reason.of("match.debtor"),
                                againstPayment(owing.demand(), false)))
                : Stream.empty();
    }

    private Match match(Payout payout, Found found, Reason why) {
        return new Match(kind(), payout.reference().text(), found, why, against(payout));
    }

    private List<Reason> against(Payout payout) {
        var against = new ArrayList<Reason>();
        if (!payout.amount().equals(size())) {
            against.add(Reason.of("match.other-amount").with("amount", size()).with("expected", payout.amount()));
        }
        if (kind() == PostingKind.EXECUTION
                && !line.account().isEmpty()
                && !payout.recipientAccount().value().equals(line.account())) {
            against.add(Reason.of("match.other-account"));
        }
        var order = ground.orders().get(payout.reference());
        if (order != null) {
            against.addAll(against(
                    order,
                    PayoutStanding.tooEarly(kind(), payout, line.bookedOn()).isPresent()));
        }
        if (taken(payout)) {
            against.add(Reason.of("match.taken").with("reference", payout.reference()));
        } else {
            PayoutStanding.against(kind(), payout, line.bookedOn()).ifPresent(against::add);
        }
        if (kind() == PostingKind.RETURN && PayoutStanding.isOpenFor(kind(), payout)) {
            against.addAll(paidBack.doubts(payout));
        }
        return against;
    }

    /** @param tooEarly whether it lies before the order: then the day of payment tells nothing more */
    private List<Reason> against(Candidates.Order order, boolean tooEarly) {
        var against = new ArrayList<Reason>();
        if (!order.payer().value().equals(line.ownAccount())) {
            against.add(
                    Reason.of("match.other-payer").with("account", order.payer().value()));
        }
        if (!tooEarly && kind() == PostingKind.EXECUTION && isBefore(order.payDay())) {
            against.add(Reason.of("match.before-pay-day")
                    .with("day", line.bookedOn())
                    .with("payDay", order.payDay()));
        }
        return against;
    }

    /** Free days before the day of payment count with it, as for what is typed. */
    private boolean isBefore(LocalDate payDay) {
        return ground.calendar().addWorkingDays(line.bookedOn().minusDays(1), 1).isBefore(payDay);
    }

    private boolean taken(Payout payout) {
        var posted = kind() == PostingKind.EXECUTION ? ground.executed() : ground.givenBack();
        return posted.contains(payout.reference());
    }

    /** @param named whether the payer named the demand: then a part of what is owed is a part payment */
    private List<Reason> againstPayment(Demand demand, boolean named) {
        if (!demand.isOwed()) {
            return List.of(Reason.of("match.closed").with("demand", demand.number()));
        }
        var typed = paidBack.like(demand, line.bookedOn(), line.amount());
        if (typed.isPresent()) {
            return List.of(Reason.of("match.paid").with("payment", typed.get()));
        }
        Money owed = balances.of(demand).owedOn(line.bookedOn());
        if (line.amount().isMoreThan(owed)) {
            return List.of(
                    Reason.of("match.above-owed").with("amount", line.amount()).with("owed", owed));
        }
        return named || line.amount().equals(owed)
                ? List.of()
                : List.of(Reason.of("match.part").with("amount", line.amount()).with("owed", owed));
    }

    private boolean isNear(Payout payout) {
        Optional<LocalDate> day = PayoutStanding.day(kind(), payout);
        return day.filter(since -> Math.abs(ChronoUnit.DAYS.between(since, line.bookedOn())) <= days)
                .isPresent();
    }

    private PostingKind kind() {
        return line.comesIn() ? PostingKind.RETURN : PostingKind.EXECUTION;
    }

    private Money size() {
        return line.comesIn() ? line.amount() : line.amount().negate();
    }
}
