package pl.pomost.records.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.EndingGround;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * What became of the term of registration, and of an agreement that never came about.
 *
 * @param due        last day of the present term of the case, null when none runs
 * @param against    every reason why the term of registration cannot be extended now
 * @param dueBefore  last day of the term before its extension, null when it was not extended
 * @param extendedTo last day of the extended term
 * @param ground     why the case ended without an agreement, null when it did not
 * @param released   what became free
 */
public record EndingSheet(
        @Nullable LocalDate due,
        List<Reason> against,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate extendedTo,
        @Nullable String reasonOfExtension,
        @Nullable String extendedBy,
        @Nullable LocalDate extendedOn,
        @Nullable EndingGround ground,
        @Nullable String reasons,
        @Nullable Money released,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn) {}
