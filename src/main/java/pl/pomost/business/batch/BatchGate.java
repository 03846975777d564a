package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * A payout that is bound to a batch is not cancelled beside it, leaves only with it, and whoever approved the batch does not
 * enter what the bank answered.
 */
@ApplicationScoped
public class BatchGate implements PayoutGate {

    @Inject
    Batches batches;

    @Inject
    WorkingCalendar calendar;

    BatchGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return true;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        return switch (move) {
            case CANCEL, VOID -> free(batches.holding(payout.reference()), move);
            case CONFIRM, REJECT, RETURN, REVERSE_EXECUTION, REVERSE_REJECTION, REVERSE_RETURN ->
                notApproved(batches.holding(payout.reference()), actor);
            case CHECK, APPROVE, EXPORT -> Verdict.allowed();
        };
    }

    @Override
    public Verdict answering(Payout payout, Actor actor) {
        return notApproved(batches.holding(payout.reference()), actor);
    }

    /** What a bank did earlier than it was asked to, its statement tells; free days before the day of payment count with it. */
    @Override
    public Verdict typing(Payout payout, LocalDate bankDay) {
        var early = batches.holding(payout.reference()).filter(batch -> calendar.addWorkingDays(bankDay.minusDays(1), 1)
                .isBefore(batch.payDay()));
        return Verdict.allowed().require(early.isEmpty(), () -> Reason.ofField("executedOn", "payout.before-pay-day")
                .with("batch", early.orElseThrow().number())
                .with("day", bankDay)
                .with("payDay", early.orElseThrow().payDay()));
    }

    /** An approval that no longer holds is taken back in an open batch too: nobody else can let that row go. */
    private static Verdict free(Optional<Batch> held, PayoutMove move) {
        var binding = held.filter(batch -> move == PayoutMove.CANCEL || batch.state() != BatchState.OPEN);
        return Verdict.allowed().require(binding.isEmpty(), () -> Reason.of("batch.holds-payout")
                .with("batch", binding.orElseThrow().number())
                .with("state", binding.orElseThrow().state()));
    }

    private static Verdict notApproved(Optional<Batch> held, Actor actor) {
        var own =
                held.filter(batch -> batch.approvedBy().filter(actor::isPerson).isPresent());
        return Verdict.allowed().require(own.isEmpty(), () -> Reason.of("batch.own-answer")
                .with("batch", own.orElseThrow().number()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // A batch reads where its payouts stand.
    }
}
