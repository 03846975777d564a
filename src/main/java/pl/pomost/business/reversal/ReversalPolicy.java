package pl.pomost.business.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutPolicy;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.posting.Candidates;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.PaymentReversal;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** What a reversal would take back, and what stands in the way: of the facts for whoever asks, and of persons for whoever confirms. */
@ApplicationScoped
class ReversalPolicy {

    @Inject
    CaseFiles files;

    @Inject
    Postings postings;

    @Inject
    Candidates candidates;

    @Inject
    PayoutPolicy payouts;

    @Inject
    PaymentReversal payments;

    @Inject
    Reversals reversals;

    ReversalPolicy() {}

    /** What a reversal of that thing takes back. @throws Refusal UNKNOWN when there is no such thing */
    Undoing of(ReversalSubject subject) {
        if (subject instanceof ReversalSubject.Line line) {
            return ofPosting(posting(line));
        }
        if (subject instanceof ReversalSubject.Answer answer) {
            var payout = payout(answer.reference().text());
            return new Undoing(told(payout), null, payout, null, null);
        }
        var typed = (ReversalSubject.Payment) subject;
        var demand = demand(typed.demand());
        if (!demand.caseNumber().equals(typed.theCase().number())) {
            throw Refusal.unknown("demand", typed.demand());
        }
        return new Undoing(Undone.PAYMENT, null, null, demand, payments.payment(demand, typed.payment()));
    }

    private Undoing ofPosting(Posting posting) {
        return switch (posting.kind()) {
            case OTHER -> new Undoing(Undone.NOTHING, posting, null, null, null);
            case EXECUTION, RETURN -> {
                var does = posting.kind() == PostingKind.EXECUTION ? Undone.EXECUTION : Undone.RETURN;
                yield new Undoing(
                        posting.isBound() ? Undone.NOTHING : does, posting, payout(posting.subject()), null, null);
            }
            case REPAYMENT -> {
                var demand = demand(posting.subject());
                yield new Undoing(
                        Undone.PAYMENT,
                        posting,
                        null,
                        demand,
                        posting.payment()
                                .map(number -> payments.payment(demand, number))
                                .orElse(null));
            }
        };
    }

    private Posting posting(ReversalSubject.Line line) {
        return postings.of(line.statement(), line.line()).stream()
                .filter(each -> each.attempt() == line.attempt())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("posting", line.line() + "/" + line.attempt()));
    }

    private Payout payout(String reference) {
        return candidates.payouts(List.of(new PayoutReference(reference))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", reference));
    }

    private Demand demand(String number) {
        return candidates.demands(Set.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("demand", number));
    }

    /** What the bank answered last; the state of the payout says whether it answered at all. */
    private static Undone told(Payout payout) {
        return switch (payout.state()) {
            case REJECTED_BY_BANK -> Undone.REJECTION;
            case RETURNED -> Undone.RETURN;
            default -> Undone.EXECUTION;
        };
    }

    /** All reasons of the facts why it cannot be taken back now, whoever would do it. */
    Verdict facts(ReversalSubject subject, Undoing what) {
        var verdict = standing(subject, what);
        var payout = what.payout();
        if (payout != null && what.move().isPresent()) {
            return verdict.and(payouts.undoing(what.move().get(), payout, files.look(payout.caseNumber())));
        }
        if (what.demand() != null && what.payment() != null) {
            return verdict.and(payments.undoing(what.demand(), what.payment()));
        }
        return verdict;
    }

    /** Why what was confirmed is not reversed so: a line must be posted, and what a line tells is reversed with it. */
    Verdict standing(ReversalSubject subject, Undoing what) {
        return posted(what.posting()).and(toldByLine(subject, what));
    }

    /** All reasons why that actor cannot ask for it now: whoever approved a payout says nothing of what the bank did with it. */
    Verdict asking(ReversalSubject subject, Undoing what, Actor actor) {
        var payout = what.payout();
        return waits(subject, what)
                .and(facts(subject, what))
                .and(payout == null ? Verdict.allowed() : payouts.answering(payout, actor));
    }

    /** A payout or a payment is taken back once at a time, whether by its line or as typed. */
    private Verdict waits(ReversalSubject subject, Undoing what) {
        var waiting = new ArrayList<>(reversals.of(subject));
        if (what.payout() != null) {
            waiting.addAll(reversals.ofPayout(what.payout().reference()));
        }
        if (what.demand() != null && what.payment() != null) {
            waiting.addAll(
                    reversals.ofPayment(what.demand().number(), what.payment().number()));
        }
        return Verdict.allowed()
                .require(waiting.stream().noneMatch(Reversal::waits), () -> Reason.of("reversal.waits"));
    }

    /** All reasons why that actor cannot confirm it now. */
    Verdict confirming(Reversal reversal, Undoing what, Actor actor) {
        var verdict = notOwn(reversal, actor)
                .require(reversal.undoes() == what.undone(), () -> Reason.of("reversal.changed")
                        .with("undoes", reversal.undoes()));
        var payout = what.payout();
        if (payout != null) {
            var file = files.look(payout.caseNumber());
            return what.move()
                    .map(move -> verdict.and(payouts.verdict(move, payout, file, actor)))
                    .orElseGet(() -> verdict.require(
                            payout.approval().by().filter(actor::isPerson).isEmpty(),
                            () -> Reason.of("payout.own-answer").with("reference", payout.reference())));
        }
        if (what.demand() != null && what.payment() != null) {
            var file = files.look(what.demand().caseNumber());
            return verdict.and(payments.verdict(file, what.demand(), what.payment(), actor));
        }
        return verdict;
    }

    /** Whoever asked answers nothing. */
    Verdict notOwn(Reversal reversal, Actor actor) {
        return Verdict.allowed().require(!actor.isPerson(reversal.askedBy()), () -> Reason.of("reversal.own-request"));
    }

    private static Verdict posted(@Nullable Posting posting) {
        return posting == null
                ? Verdict.allowed()
                : Verdict.allowed()
                        .require(
                                posting.state() == Posting.PostingState.CONFIRMED
                                        || posting.state() == Posting.PostingState.REVERSAL_ASKED,
                                () -> Reason.of("reversal.not-posted")
                                        .with("line", posting.line())
                                        .with("state", posting.state()));
    }

    /** What a statement told is reversed with its line: the movement would stand there without what it did. */
    private Verdict toldByLine(ReversalSubject subject, Undoing what) {
        var line = subject instanceof ReversalSubject.Line ? Optional.<Posting>empty() : naming(what);
        return Verdict.allowed().require(line.isEmpty(), () -> Reason.of("reversal.by-line")
                .with(
                        "line",
                        line.orElseThrow().statementNumber() + "/"
                                + line.orElseThrow().line()));
    }

    private Optional<Posting> naming(Undoing what) {
        var payout = what.payout();
        if (payout != null) {
            return what.undone() == Undone.REJECTION || payout.state() == PayoutState.EXPORTED
                    ? Optional.empty()
                    : postings.naming(
                            what.undone() == Undone.EXECUTION ? PostingKind.EXECUTION : PostingKind.RETURN,
                            payout.reference().text(),
                            0);
        }
        return what.demand() == null || what.payment() == null
                ? Optional.empty()
                : postings.naming(
                        PostingKind.REPAYMENT,
                        what.demand().number(),
                        what.payment().number());
    }
}
