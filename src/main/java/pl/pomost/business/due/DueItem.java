package pl.pomost.business.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * Something that is owed and that no batch holds.
 *
 * @param caseNumber the case
 * @param kind       tranche or bridging month
 * @param instalment its number, from 1
 * @param reference  its payout, null when there is none yet
 * @param standing   how far it has come
 * @param recipient  registered name of the cooperative
 * @param edition    code of the edition
 * @param project    code of the project
 * @param dueOn      by when it is to be paid; null when it has no day of its own
 */
public record DueItem(
        CaseNumber caseNumber,
        PayoutKind kind,
        int instalment,
        @Nullable PayoutReference reference,
        DueStanding standing,
        String recipient,
        String edition,
        String project,
        @Nullable LocalDate dueOn) {

    /** A name for it within the list, such as GR-2026-0005-T1: the reference that its first payout has or would have. */
    public String key() {
        return reference == null
                ? PayoutReference.first(caseNumber, kind, instalment).text()
                : reference.text();
    }
}
