package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.PayoutPreparing;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant prepares the payout of one bridging month: the amount is that of the contract less what the month before left. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class PrepareBridgingPayout {

    private static final int MOST_MONTHS = 1000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy policy;

    @Inject
    PayoutPreparing preparing;

    @Inject
    MonthForecast forecast;

    PrepareBridgingPayout() {}

    /** @param month number of the month among the case's bridging months, from 1 */
    public record Command(CaseRef theCase, int month) implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        var check = new Check();
        check.range("month", command.month(), 1, MOST_MONTHS);
        check.orRefuse();
        var file = files.take(command.theCase());
        var month = supports.month(file.number(), command.month())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.no-month").with("month", command.month())));
        var ledger = policy.ledger(file);
        policy.verdict(file, ledger, month).orRefuse();
        return preparing.prepare(file, forecast.order(file, ledger, month));
    }
}
