package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.Approvals;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.work.Progress;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;

/**
 * What may stand in a batch, who may let it go and when it may leave. Reasons about one row name it as their field; none of
 * them is swallowed, and one refused row refuses the whole.
 */
@ApplicationScoped
public class BatchPolicy {

    @Inject
    Batches batches;

    @Inject
    OfficeAccounts accounts;

    @Inject
    Progress progress;

    @Inject
    Payouts payouts;

    @Inject
    PayoutMoves moves;

    @Inject
    Approvals approvals;

    @Inject
    CaseFiles files;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    BatchPolicy() {}

    /** All reasons why the payout cannot be bound to a batch that is paid from that account. */
    public Verdict gatherable(Payout payout, OfficeAccount from) {
        var held = batches.holding(payout.reference());
        var project = programmes
                .edition(files.look(payout.caseNumber()).editionCode())
                .projectCode();
        var verdict = Verdict.allowed()
                .require(isReady(payout), () -> Reason.of("batch.row-not-ready").with("state", payout.state()))
                .require(held.isEmpty(), () -> Reason.of("batch.row-held")
                        .with("batch", held.orElseThrow().number()))
                .require(project.equals(from.projectCode().orElse("")), () -> Reason.of("batch.other-project")
                        .with("project", project)
                        .with("payer", from.code())
                        .with("paysFor", from.projectCode().orElse("–")));
        return ofRow(payout, verdict);
    }

    private static boolean isReady(Payout payout) {
        return payout.state() == PayoutState.CHECKED || payout.state() == PayoutState.APPROVED;
    }

    /** All reasons why whoever acts cannot let the whole batch go now. */
    public Verdict approvable(Batch batch, List<BatchRow> rows) {
        var actor = door.actor();
        var verdict = approvableAsAWhole(batch, rows);
        for (var row : rows) {
            verdict = row.isLive() ? verdict.and(rowApprovable(row, actor)) : verdict;
        }
        return verdict;
    }

    /** The reasons about the batch alone, without a look at its rows. */
    Verdict approvableAsAWhole(Batch batch, List<BatchRow> rows) {
        return live(batch, rows, BatchState.OPEN)
                .require(!door.actor().isPerson(batch.madeBy()), () -> Reason.of("batch.own-approval")
                        .with("batch", batch.number()));
    }

    /**
     * A row that is approved already keeps its own approval, if that still holds and nothing holds the payout back; the others are
     * approved with the batch.
     */
    private Verdict rowApprovable(BatchRow row, Actor actor) {
        progress.looks();
        var payout = payouts.payout(row.payoutReference());
        if (payout.state() != PayoutState.APPROVED) {
            return ofRow(payout, moves.verdict(PayoutMove.APPROVE, payout));
        }
        return ofRow(
                payout,
                Verdict.allowed()
                        .require(!actor.isPerson(payout.preparedBy()), () -> Reason.of("payout.own-approval")
                                .with("reference", payout.reference()))
                        .and(approvals.stands(payout, files.look(payout.caseNumber())))
                        .and(moves.checks(payout)));
    }

    /** All reasons why the batch cannot be ordered at the bank now. */
    public Verdict exportable(Batch batch, List<BatchRow> rows) {
        var verdict = exportableAsAWhole(batch, rows);
        for (var row : rows) {
            verdict = row.isLive() ? verdict.and(rowExportable(row)) : verdict;
        }
        return verdict;
    }

    /** The reasons about the batch alone, without a look at its rows. */
    Verdict exportableAsAWhole(Batch batch, List<BatchRow> rows) {
        LocalDate today = clock.day();
        return live(batch, rows, BatchState.APPROVED)
                .require(!batch.payDay().isBefore(today), () -> Reason.of("batch.pay-day-past")
                        .with("payDay", batch.payDay())
                        .with("today", today));
    }

    private Verdict rowExportable(BatchRow row) {
        progress.looks();
        var payout = payouts.payout(row.payoutReference());
        return ofRow(payout, moves.verdict(PayoutMove.EXPORT, payout));
    }

    /** All reasons why nothing can leave from that account. */
    Verdict paying(OfficeAccount from) {
        return Verdict.allowed()
                .require(from.isOpen(), () -> Reason.ofField("payer", "account.closed")
                        .with("code", from.code())
                        .with("day", from.closedOn().orElseThrow()))
                .require(from.payer().isPresent(), () -> Reason.ofField("payer", "account.pays-nothing")
                        .with("code", from.code()));
    }

    private Verdict live(Batch batch, List<BatchRow> rows, BatchState needed) {
        return Verdict.allowed()
                .require(batch.state() == needed, () -> batch.wrongState(needed))
                .and(paying(accounts.account(batch.payer()).orElseThrow()))
                .require(rows.stream().anyMatch(BatchRow::isLive), () -> Reason.of("batch.empty")
                        .with("batch", batch.number()));
    }

    private static Verdict ofRow(Payout payout, Verdict verdict) {
        var row = payout.reference().text();
        return new Verdict(verdict.reasons().stream()
                .map(reason -> new Reason(reason.rule(), row, reason.figures()))
                .toList());
    }
}
