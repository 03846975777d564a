package pl.pomost.business.payout;

import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant prepares the payout of a tranche: amount and account are those of the agreement; it is checked at once. */
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
    PayoutPreparing preparing;

    @Inject
    TranchePolicy policy;

    @Inject
    TrancheForecast forecast;

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
        check.range("instalment", command.tranche(), 1, MOST_TRANCHES);
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
                        Reason.ofField("instalment", "payout.no-such-tranche")
                                .with("tranches", agreement.tranches().size())));
        policy.verdict(file, agreement, tranche).orRefuse();
        return preparing.prepare(file, forecast.order(file, agreement, tranche));
    }
}
