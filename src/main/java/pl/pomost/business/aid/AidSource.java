package pl.pomost.business.aid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Nip;

/**
 * Who granted aid to whom, when and on which basis.
 *
 * @param recipient  tax number of who received it
 * @param giver      who granted it
 * @param grantedOn  day on which the right to it was acquired
 * @param regime     number of the regulation, such as 2023/2831
 * @param legalBasis on which it was granted
 * @param document   number of the certificate or of our contract; null when only declared
 */
record AidSource(
        Nip recipient,
        String giver,
        LocalDate grantedOn,
        String regime,
        String legalBasis,
        @Nullable String document) {}
