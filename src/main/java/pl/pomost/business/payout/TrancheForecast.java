package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** What the payout of a tranche is: amount and account are those of the agreement. */
@ApplicationScoped
public class TrancheForecast implements InstalmentForecast {

    @Inject
    Agreements agreements;

    @Inject
    TranchePolicy policy;

    TrancheForecast() {}

    @Override
    public PayoutKind kind() {
        return PayoutKind.TRANCHE;
    }

    @Override
    public Optional<PayoutOrder> order(CaseFile file, int instalment) {
        return agreements
                .of(file.number())
                .flatMap(agreement -> agreement.tranche(instalment).map(tranche -> order(file, agreement, tranche)));
    }

    @Override
    public Verdict verdict(CaseFile file, int instalment) {
        var agreement = agreements.of(file.number()).orElseThrow();
        return policy.verdict(file, agreement, agreement.tranche(instalment).orElseThrow());
    }

    PayoutOrder order(CaseFile file, Agreement agreement, Tranche tranche) {
        return new PayoutOrder(
                PayoutKind.TRANCHE,
                tranche.number(),
                file.number(),
                agreement.number(),
                agreement.number(),
                tranche.amount(),
                policy.due(file, agreement, tranche),
                Money.ZERO,
                0,
                agreement.recipientName(),
                agreement.recipientAccount(),
                agreement.keptAccount());
    }
}
