package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/**
 * Everything that a check of the money looks at: the ledger beside the rows of the rooms, payouts beside what was approved,
 * batches beside their rows and files, and whether those who acted are people of the office.
 */
@ApplicationScoped
public class LedgerCheck {

    @Inject
    LedgerComparison comparison;

    @Inject
    PayoutComparison payouts;

    @Inject
    BatchComparison batches;

    @Inject
    ActingAccounts accounts;

    LedgerCheck() {}

    /**
     * What a check found.
     *
     * @param compared how many rows and entries were compared
     * @param findings what does not fit, with the figures of both sides
     */
    public record Outcome(long compared, List<Reason> findings) {}

    /** Compares everything. */
    public Outcome run() {
        var ledger = comparison.run();
        var findings = new ArrayList<>(ledger.findings());
        var compared = ledger.compared() + payouts.compare(findings) + batches.compare(findings);
        accounts.compare(findings);
        return new Outcome(compared, findings);
    }
}
