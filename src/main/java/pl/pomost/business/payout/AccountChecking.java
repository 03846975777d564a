package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The account that would be paid is the account of the agreement, and still the one that the cooperative has told. */
@ApplicationScoped
public class AccountChecking implements PayoutChecking {

    @Inject
    Agreements agreements;

    @Inject
    Cooperatives cooperatives;

    AccountChecking() {}

    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        var agreed = agreements.of(file.number()).map(Agreement::recipientAccount);
        var told = cooperatives.of(file.number()).flatMap(Cooperative::account);
        var paid = Optional.of(payout.recipientAccount());
        return PayoutCheck.of(
                PayoutCheck.CheckKind.ACCOUNT,
                Verdict.allowed()
                        .require(agreed.equals(paid), () -> Reason.of("payout.account-agreed")
                                .with("contract", payout.contract()))
                        .require(told.equals(paid), () -> Reason.of("payout.account-told")));
    }
}
