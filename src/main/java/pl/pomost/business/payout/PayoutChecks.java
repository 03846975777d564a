package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Verdict;

/** All checks of a payout, in their order. */
@ApplicationScoped
public class PayoutChecks {

    @Inject
    @Any
    Instance<PayoutChecking> rooms;

    PayoutChecks() {}

    /** Each check with its figures, as it comes out now. */
    public List<PayoutCheck> of(Payout payout, CaseFile file) {
        return rooms.stream()
                .map(room -> room.check(payout, file))
                .sorted(Comparator.comparing(PayoutCheck::kind))
                .toList();
    }

    /** All reasons of all checks. */
    static Verdict verdict(List<PayoutCheck> checks) {
        return checks.stream().map(PayoutCheck::verdict).reduce(Verdict.allowed(), Verdict::and);
    }
}
