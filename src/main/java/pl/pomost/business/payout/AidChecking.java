package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.aid.DeMinimisAid;
import pl.pomost.business.aid.Headroom;
import pl.pomost.business.aid.HeadroomPolicy;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.AidTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/**
 * De minimis aid was granted when the contract was signed. Here it is counted again as of that day, with everything that has
 * become known since: aid of others that was told late, or another undertaking that belongs to the cooperative.
 */
@ApplicationScoped
public class AidChecking implements PayoutChecking {

    @Inject
    Aids aids;

    @Inject
    HeadroomPolicy headrooms;

    @Inject
    Programmes programmes;

    AidChecking() {}

    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        var terms = programmes.rules(file.rulesVersion()).aid();
        if (terms.regime().isEmpty()) {
            return PayoutCheck.of(PayoutCheck.CheckKind.AID, Verdict.allowed());
        }
        return granted(payout, file)
                .map(aid -> counted(terms, aid))
                .orElseGet(() -> failed(
                        Verdict.refused(Reason.of("payout.aid-not-granted").with("contract", payout.contract()))));
    }

    private Optional<DeMinimisAid> granted(Payout payout, CaseFile file) {
        return aids.of(file.number()).stream()
                .filter(aid -> aid.document().filter(payout.contract()::equals).isPresent())
                .findFirst();
    }

    private PayoutCheck counted(AidTerms terms, DeMinimisAid aid) {
        try {
            var headroom = headrooms.headroom(terms, aid.regime(), aid.recipient(), aid.grantedOn());
            return new PayoutCheck(
                    PayoutCheck.CheckKind.AID,
                    within(headroom),
                    headroom.used().toString(),
                    headroom.limit().toString());
        } catch (Refusal missing) {
            return failed(missing.verdict());
        }
    }

    private static Verdict within(Headroom headroom) {
        return Verdict.allowed()
                .require(!headroom.used().isMoreThan(headroom.limit()), () -> Reason.of("payout.aid-above-limit")
                        .with("used", headroom.used())
                        .with("limit", headroom.limit())
                        .with("from", headroom.from())
                        .with("until", headroom.until()));
    }

    private static PayoutCheck failed(Verdict verdict) {
        return PayoutCheck.of(PayoutCheck.CheckKind.AID, verdict);
    }
}
