package pl.pomost.records.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * The grant agreement of a case.
 *
 * @param amount   the agreed grant
 * @param holds    what of it holds after people left by annexes of composition
 * @param tranches the tranches in order; together the amount
 * @param account  the account to which it is paid, grouped
 */
public record AgreementSheet(
        String number,
        CaseNumber caseNumber,
        Money amount,
        Money holds,
        List<Money> tranches,
        LocalDate signedOn,
        String signedBy,
        String recipient,
        String account,
        SecuritySheet security) {

    /**
     * What secures its return.
     *
     * @param givenBy who gave it
     * @param keptIn  where the paper lies
     */
    public record SecuritySheet(
            Security.Kind kind,
            String givenBy,
            LocalDate receivedOn,
            @Nullable String document,
            @Nullable Money amount,
            @Nullable LocalDate validUntil,
            @Nullable String keptIn,
            @Nullable LocalDate incomeProvedOn) {}
}
