package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.Approvals;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.Door;

/** Rows of an open batch whose approval no longer holds, because what was approved has changed: they come off and go back. */
@ApplicationScoped
class VoidRows {

    private static final String WHY = "Zmieniło się to, co było zatwierdzone.";

    @Inject
    Batches batches;

    @Inject
    Payouts payouts;

    @Inject
    Approvals approvals;

    @Inject
    PayoutMoves moves;

    @Inject
    CaseFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    VoidRows() {}

    /** What each of them says. */
    List<Reason> of(List<BatchRow> rows) {
        return rows.stream()
                .filter(BatchRow::isLive)
                .filter(this::isVoid)
                .map(row ->
                        new Reason("payout.approval-void", row.payoutReference().text(), figures(row)))
                .toList();
    }

    private Map<String, Object> figures(BatchRow row) {
        var payout = payouts.payout(row.payoutReference());
        return Map.of(
                "reference",
                payout.reference(),
                "approved",
                payout.approval().on().orElse(payout.preparedOn()));
    }

    /** @return how many there were */
    int sendBack(List<BatchRow> rows) {
        var those = rows.stream().filter(BatchRow::isLive).filter(this::isVoid).toList();
        those.forEach(this::sendBack);
        batches.flush();
        return those.size();
    }

    private boolean isVoid(BatchRow row) {
        var payout = payouts.payout(row.payoutReference());
        return payout.state() == PayoutState.APPROVED
                && !approvals.stands(payout, files.look(row.caseNumber())).isAllowed();
    }

    private void sendBack(BatchRow row) {
        row.remove(door.actor().account(), clock.day(), WHY);
        var version = files.look(row.caseNumber()).version();
        moves.takeBack(new CaseRef(row.caseNumber(), version), row.payoutReference());
    }
}
