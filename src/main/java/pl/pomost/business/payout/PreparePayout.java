package pl.pomost.business.payout;

import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant prepares the payout of a tranche: amount and account are those of the agreement, nothing is typed. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class PreparePayout {

    /** Highest number of a tranche that anybody may ask for. */
    public static final int MOST_TRANCHES = 20;

    @Inject
    CaseFiles files;

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    TranchePolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PreparePayout() {}

    /**
     * Which tranche.
     *
     * @param theCase the case as it was seen
     * @param tranche its number, from 1
     */
    public record Command(CaseRef theCase, int tranche) implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        var check = new Check();
        check.range("tranche", command.tranche(), 1, MOST_TRANCHES);
        check.orRefuse();
        var file = files.take(command.theCase());
        var agreement = agreements
                .of(file.number())
                .map(agreements::lock)
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, Reason.of("payout.no-agreement")));
        var tranche = agreement
                .tranche(command.tranche())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("tranche", "payout.no-such-tranche")
                                .with("tranches", agreement.tranches().size())));
        policy.verdict(file, agreement, tranche).orRefuse();
        var payout = new Payout(
                order(file, agreement, tranche),
                attempt(file, tranche),
                door.actor().account(),
                clock.day());
        payouts.add(payout);
        return facts.record(payout.fact(file));
    }

    private PayoutOrder order(CaseFile file, Agreement agreement, Tranche tranche) {
        return new PayoutOrder(
                PayoutKind.TRANCHE,
                tranche.number(),
                file.number(),
                agreement.number(),
                agreement.number(),
                tranche.amount(),
                policy.due(file, agreement, tranche),
                agreement.recipientName(),
                agreement.recipientAccount());
    }

    private int attempt(CaseFile file, Tranche tranche) {
        return 1
                + (int) payouts.of(file.number()).stream()
                        .filter(payout ->
                                payout.kind() == PayoutKind.TRANCHE && payout.instalment() == tranche.number())
                        .count();
    }
}
