package pl.pomost.business.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.pomost.business.bridging.PrepareBridgingPayout;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.CheckPayout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.payout.VoidApproval;
import pl.pomost.business.work.Run;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Takes rows, one after the other, as far as a batch wants them: prepared, checked, approvals that no longer hold taken back. */
@ApplicationScoped
public class DueSteps {

    @Inject
    CaseFiles files;

    @Inject
    Payouts payouts;

    @Inject
    PayoutMoves moves;

    @Inject
    PreparePayout preparePayout;

    @Inject
    PrepareBridgingPayout prepareBridgingPayout;

    @Inject
    CheckPayout checkPayout;

    @Inject
    VoidApproval voidApproval;

    DueSteps() {}

    /** @return the payouts that are ready for a batch, with their rows; what became of each row is told to the gathering */
    Map<PayoutReference, DueRow> make(Gathering gathering, List<DueRow> rows, Run run) {
        var ready = new LinkedHashMap<PayoutReference, DueRow>();
        for (var row : rows) {
            try {
                var reference = make(row);
                var payout = payouts.payout(reference);
                var prepared = payout.state() == PayoutState.PREPARED;
                tells(gathering, run, row, prepared ? moves.checks(payout) : Verdict.allowed());
                if (!prepared) {
                    ready.put(reference, row);
                }
            } catch (Refusal refusal) {
                tells(gathering, run, row, refusal.verdict());
            }
        }
        return ready;
    }

    private static void tells(Gathering gathering, Run run, DueRow row, Verdict outcome) {
        gathering.tells(row, outcome);
        run.tells(row.item().key(), outcome);
    }

    private PayoutReference make(DueRow row) {
        var item = row.item();
        return switch (row.step()) {
            case PREPARE -> prepare(item);
            case CHECK -> check(Objects.requireNonNull(item.reference()));
            case TAKE_BACK -> {
                var reference = Objects.requireNonNull(item.reference());
                voidApproval.handle(new VoidApproval.Command(seen(item), reference));
                yield check(reference);
            }
            case GATHER -> Objects.requireNonNull(item.reference());
        };
    }

    private PayoutReference prepare(DueItem item) {
        var receipt = item.kind() == PayoutKind.TRANCHE
                ? preparePayout.handle(new PreparePayout.Command(seen(item), item.instalment()))
                : prepareBridgingPayout.handle(new PrepareBridgingPayout.Command(seen(item), item.instalment()));
        return new PayoutReference(receipt.subject());
    }

    private PayoutReference check(PayoutReference reference) {
        var theCase = new CaseRef(
                reference.caseNumber(), files.look(reference.caseNumber()).version());
        checkPayout.handle(new CheckPayout.Command(theCase, reference));
        return reference;
    }

    private CaseRef seen(DueItem item) {
        return new CaseRef(item.caseNumber(), files.look(item.caseNumber()).version());
    }
}
