package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutPolicy;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.repayment.PaymentBook;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** What a line can be, and who may say so: whoever approved a payout says nothing of what the bank did with it. */
@ApplicationScoped
class PostingPolicy {

    @Inject
    Candidates candidates;

    @Inject
    CaseFiles files;

    @Inject
    PayoutPolicy payouts;

    @Inject
    OtherMovement others;

    @Inject
    PaymentBook payments;

    @Inject
    BusinessClock clock;

    PostingPolicy() {}

    /** All reasons why this actor cannot propose, or confirm, that the line is this. */
    Verdict verdict(StatementLine line, PostingKind kind, @Nullable String subject, Actor actor) {
        var inTime = Verdict.allowed()
                .require(!line.bookedOn().isAfter(clock.day()), () -> Reason.of("posting.in-future")
                        .with("day", line.bookedOn()));
        return inTime.and(standsAlone(line, kind))
                .and(ofKind(line, kind, subject, actor))
                .and(countsOnce(line, kind));
    }

    /** What the bank took back counts for nothing, and what takes back is no execution and no payment. */
    private static Verdict standsAlone(StatementLine line, PostingKind kind) {
        return kind == PostingKind.OTHER
                ? Verdict.allowed()
                : LineMatch.takenBack(line, kind).stream()
                        .map(Verdict::refused)
                        .reduce(Verdict.allowed(), Verdict::and);
    }

    /** A movement that the bank tells in two statements counts once. */
    private Verdict countsOnce(StatementLine line, PostingKind kind) {
        if (kind == PostingKind.OTHER) {
            return Verdict.allowed();
        }
        return candidates.seen(List.of(line)).stream()
                .filter(seen -> seen.posted() && seen.isSame())
                .findFirst()
                .map(seen -> Verdict.refused(seen.reason()))
                .orElseGet(Verdict::allowed);
    }

    private Verdict ofKind(StatementLine line, PostingKind kind, @Nullable String subject, Actor actor) {
        return switch (kind) {
            case EXECUTION, RETURN -> ofPayout(line, kind, payout(subject), actor);
            case REPAYMENT -> ofDemand(line, subject);
            case OTHER -> others.verdict(line, actor);
        };
    }

    /** The payout with that reference. @throws Refusal UNKNOWN when there is none */
    Payout payout(@Nullable String subject) {
        if (subject == null || !PayoutReference.isValid(subject)) {
            throw Refusal.unknown("payout", String.valueOf(subject));
        }
        return candidates.payouts(List.of(new PayoutReference(subject))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", subject));
    }

    private Verdict ofPayout(StatementLine line, PostingKind kind, Payout payout, Actor actor) {
        var out = kind == PostingKind.EXECUTION;
        var size = line.comesIn() ? line.amount() : line.amount().negate();
        var verdict = Verdict.allowed()
                .require(
                        line.comesIn() != out && !line.amount().isZero(),
                        () -> Reason.of("posting.direction").with("kind", kind).with("amount", line.amount()))
                .require(payout.amount().equals(size), () -> Reason.of("match.other-amount")
                        .with("amount", size)
                        .with("expected", payout.amount()));
        if (PayoutStanding.isAnswered(kind, payout)) {
            var otherDay = PayoutStanding.against(kind, payout, line.bookedOn());
            verdict = verdict.require(otherDay.isEmpty(), otherDay::orElseThrow);
            return verdict.require(
                    payout.approval().by().filter(actor::isPerson).isEmpty(),
                    () -> Reason.of("payout.own-answer").with("reference", payout.reference()));
        }
        var early = PayoutStanding.tooEarly(kind, payout, line.bookedOn());
        verdict = verdict.require(early.isEmpty(), early::orElseThrow);
        return verdict.and(payouts.verdict(PayoutStanding.move(kind), payout, files.look(payout.caseNumber()), actor));
    }

    private Verdict ofDemand(StatementLine line, @Nullable String subject) {
        var demand = candidates.demands(Set.of(String.valueOf(subject))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("demand", String.valueOf(subject)));
        return Verdict.allowed()
                .require(line.comesIn(), () -> Reason.of("posting.direction")
                        .with("kind", PostingKind.REPAYMENT)
                        .with("amount", line.amount()))
                .and(payments.isNew(demand, line.bookedOn(), line.amount(), line.payment()))
                .require(demand.isOwed(), () -> Reason.of("demand.closed").with("demand", demand.number()));
    }

    /** No other standing posting names the payout. */
    Verdict isFree(PostingKind kind, @Nullable String subject) {
        if (subject == null || kind != PostingKind.EXECUTION && kind != PostingKind.RETURN) {
            return Verdict.allowed();
        }
        var reference = new PayoutReference(subject);
        return Verdict.allowed()
                .require(candidates.posted(kind, List.of(reference)).isEmpty(), () -> Reason.of("match.taken")
                        .with("reference", reference));
    }
}
