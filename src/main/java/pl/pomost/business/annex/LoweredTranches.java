package pl.pomost.business.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.payout.TrancheGate;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** Tranches stay within a grant that went down because somebody left; the later ones give way first. */
@ApplicationScoped
public class LoweredTranches implements TrancheGate {

    @Inject
    GrantShares shares;

    @Inject
    Payouts payouts;

    LoweredTranches() {}

    @Override
    public Money due(CaseFile file, Agreement agreement, Tranche tranche) {
        var before = agreement.tranches().stream()
                .filter(each -> each.number() < tranche.number())
                .map(each -> paid(agreement, each))
                .collect(Money.summing());
        return shares.grant(agreement).minus(before).max(Money.ZERO);
    }

    /** What the tranche took, or will take, of the grant. */
    private Money paid(Agreement agreement, Tranche tranche) {
        return payouts.of(agreement.caseNumber()).stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE
                        && payout.instalment() == tranche.number()
                        && payout.state() == PayoutState.EXECUTED)
                .map(Payout::amount)
                .findFirst()
                .orElse(tranche.amount());
    }

    @Override
    public Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche) {
        return Verdict.allowed();
    }
}
