package pl.pomost.business.payout;

import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Verdict;

/** Told by the rooms whose contracts promise money in instalments: what the payout of one would be now. */
public interface InstalmentForecast {

    PayoutKind kind();

    /** What would be ordered; empty when the case has no such instalment. */
    Optional<PayoutOrder> order(CaseFile file, int instalment);

    /** All reasons why it cannot be prepared now; asked of instalments that the case has. */
    Verdict verdict(CaseFile file, int instalment);
}
