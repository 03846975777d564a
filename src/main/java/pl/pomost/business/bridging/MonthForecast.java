package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.InstalmentForecast;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutOrder;
import pl.pomost.kernel.refusal.Verdict;

/** What the payout of a bridging month is: what it comes to, with what was paid too little and less what was paid too much before. */
@ApplicationScoped
public class MonthForecast implements InstalmentForecast {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy policy;

    @Inject
    Agreements agreements;

    MonthForecast() {}

    @Override
    public PayoutKind kind() {
        return PayoutKind.BRIDGING;
    }

    @Override
    public Optional<PayoutOrder> order(CaseFile file, int instalment) {
        return supports.month(file.number(), instalment).map(month -> order(file, policy.ledger(file), month));
    }

    @Override
    public Verdict verdict(CaseFile file, int instalment) {
        return policy.verdict(
                file,
                policy.ledger(file),
                supports.month(file.number(), instalment).orElseThrow());
    }

    PayoutOrder order(CaseFile file, BridgingLedger ledger, BridgingMonth month) {
        var agreement = agreements.of(file.number()).orElseThrow();
        return new PayoutOrder(
                PayoutKind.BRIDGING,
                month.number(),
                file.number(),
                ledger.supportOf(month).contract().orElseThrow(),
                null,
                month.amount(),
                ledger.payable(month),
                ledger.payableArrears(month),
                ledger.allLive(month).size(),
                agreement.recipientName(),
                agreement.recipientAccount(),
                agreement.keptAccount());
    }
}
