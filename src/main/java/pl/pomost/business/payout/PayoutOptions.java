package pl.pomost.business.payout;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What somebody may do with the money of a case now, and all reasons against the rest: for pages and calls, before. */
@Reading
@Requires(Permission.READ_CASES)
public class PayoutOptions {

    @Inject
    CaseFiles files;

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    TranchePolicy tranches;

    @Inject
    PayoutPolicy policy;

    @Inject
    PayoutChecks checks;

    @Inject
    Door door;

    PayoutOptions() {}

    /**
     * A tranche as it stands for one actor now.
     *
     * @param tranche  its number
     * @param promised what the agreement promises
     * @param due      what would be paid
     * @param verdict  whether its payout can be prepared, or every reason why not now
     */
    public record Preparation(int tranche, Money promised, Money due, Verdict verdict) {}

    /**
     * A move of a payout as it stands for one actor now.
     *
     * @param reference the payout
     * @param move      the move
     * @param verdict   allowed, or every reason why not now
     */
    public record Option(PayoutReference reference, PayoutMove move, Verdict verdict) {}

    /** Every tranche of the case's agreement; none before it is signed. */
    public List<Preparation> preparations(CaseNumber number) {
        var file = files.look(number);
        return agreements.of(number).stream()
                .flatMap(agreement ->
                        agreement.tranches().stream().map(tranche -> preparation(file, agreement, tranche)))
                .toList();
    }

    /**
     * The checks of a payout that is still in the house, as they come out now.
     *
     * @param reference the payout
     * @param checks    each with its figures
     */
    public record Checked(PayoutReference reference, List<PayoutCheck> checks) {}

    /** The checks of every payout of the case that nobody has ordered at the bank. */
    public List<Checked> checks(CaseNumber number) {
        var file = files.look(number);
        return payouts.of(number).stream()
                .filter(payout -> payout.state().isInTheHouse())
                .map(payout -> new Checked(payout.reference(), checks.of(payout, file)))
                .toList();
    }

    /** Every move of every payout of the case that its state allows; what a batch or a reversal alone does is not among them. */
    public List<Option> options(CaseNumber number) {
        var file = files.look(number);
        return payouts.of(number).stream()
                .flatMap(payout -> Arrays.stream(PayoutMove.values())
                        .filter(move ->
                                move != PayoutMove.EXPORT && !move.isReversal() && move.leadsFrom(payout.state()))
                        .map(move ->
                                new Option(payout.reference(), move, policy.verdict(move, payout, file, door.actor()))))
                .toList();
    }

    private Preparation preparation(CaseFile file, Agreement agreement, Tranche tranche) {
        var due = tranches.due(file, agreement, tranche);
        var verdict = Verdict.allowed()
                .require(door.actor().may(Permission.PREPARE_PAYOUTS), () -> Reason.of("move.not-yours")
                        .with("roles", Permission.PREPARE_PAYOUTS.holders()))
                .and(tranches.verdict(file, agreement, tranche, due));
        return new Preparation(tranche.number(), tranche.amount(), due, verdict);
    }
}
