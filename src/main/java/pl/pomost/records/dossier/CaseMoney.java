package pl.pomost.records.dossier;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * The grant money of a case in złoty; what is not known yet is null.
 *
 * @param asked    what the plan asks for
 * @param approved what was approved
 * @param agreed   what the agreement says
 * @param prepared what is on its way: payouts prepared or approved, not yet executed
 * @param paid     what the bank has executed
 * @param left     what is agreed and neither paid nor on its way
 * @param bridging bridging support that the bank has executed
 */
public record CaseMoney(
        @Nullable Money asked,
        @Nullable Money approved,
        @Nullable Money agreed,
        Money prepared,
        Money paid,
        @Nullable Money left,
        Money bridging) {}
