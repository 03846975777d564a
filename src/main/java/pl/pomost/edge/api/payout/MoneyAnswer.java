package pl.pomost.edge.api.payout;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutCheck;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.edge.api.Problem.ProblemReason;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.CaseMoney;
import pl.pomost.records.register.PayoutRow;

/**
 * The money of one case, and what may be done with it now.
 *
 * @param money    from what is asked to what is paid
 * @param tranches the tranches of the agreement
 * @param payouts  all payouts of the case
 * @param checks   of those that are still in the house
 * @param moves    every move that the state of a payout has
 */
@Schema(name = "MoneyAnswer")
public record MoneyAnswer(
        CaseMoney money,
        List<TrancheAnswer> tranches,
        List<PayoutRow> payouts,
        List<CheckAnswer> checks,
        List<PayoutMoveAnswer> moves) {

    /**
     * A check of a payout that nobody has ordered at the bank, as it comes out now.
     *
     * @param passed  whether it passed
     * @param found   the figure that is held against the bound, absent where there is none
     * @param bound   the bound
     * @param reasons why it did not pass
     */
    @Schema(name = "CheckAnswer")
    public record CheckAnswer(
            String reference,
            PayoutCheck.CheckKind kind,
            boolean passed,
            @Schema(example = "16000.00 PLN") @Nullable String found,
            @Schema(example = "20000.00 PLN") @Nullable String bound,
            List<ProblemReason> reasons) {}

    /**
     * A tranche.
     *
     * @param possible whether whoever asks can prepare it now
     * @param reasons  otherwise every reason why not
     */
    @Schema(name = "TrancheAnswer")
    public record TrancheAnswer(
            int tranche, Money promised, Money due, boolean possible, List<ProblemReason> reasons) {}

    /**
     * A move of a payout.
     *
     * @param possible whether whoever asks can make it now
     * @param reasons  otherwise every reason why not
     */
    @Schema(name = "PayoutMoveAnswer")
    public record PayoutMoveAnswer(String reference, PayoutMove move, boolean possible, List<ProblemReason> reasons) {}
}
