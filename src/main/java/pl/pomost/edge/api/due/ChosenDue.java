package pl.pomost.edge.api.due;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.due.DueStanding;
import pl.pomost.business.due.Gathering;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.kernel.money.Money;

/**
 * What was chosen to be looked at; what is absent was not asked.
 *
 * @param payer  code of the account that pays
 * @param format in which form the bank is told
 * @param payDay the day on which the bank is to pay
 */
@Schema(name = "ChosenDue")
public record ChosenDue(
        @Nullable String payer,
        @Nullable TransferFormat format,
        @Nullable LocalDate payDay,
        @Nullable String project,
        @Nullable String edition,
        @Nullable PayoutKind kind,
        @Nullable LocalDate until,
        @Nullable DueStanding standing,
        @Nullable Money least,
        @Nullable Money most) {

    static ChosenDue of(Gathering.Order order) {
        var filter = order.filter();
        return new ChosenDue(
                order.payer(),
                order.format(),
                order.payDay(),
                filter.project(),
                filter.edition(),
                filter.kind(),
                filter.until(),
                filter.standing(),
                filter.least(),
                filter.most());
    }
}
