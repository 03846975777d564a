package pl.pomost.business.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.kernel.money.Money;

/**
 * What is looked for; null means all.
 *
 * @param project  code of the project
 * @param edition  code of the edition
 * @param kind     tranches or bridging months
 * @param until    due by this day; what has no day of its own is due
 * @param standing how far it has come
 * @param least    at least so much
 * @param most     at most so much
 */
public record DueFilter(
        @Nullable String project,
        @Nullable String edition,
        @Nullable PayoutKind kind,
        @Nullable LocalDate until,
        @Nullable DueStanding standing,
        @Nullable Money least,
        @Nullable Money most) {

    public static final DueFilter ALL = new DueFilter(null, null, null, null, null, null, null);

    boolean takes(DueItem item) {
        return (project == null || project.equals(item.project()))
                && (edition == null || edition.equals(item.edition()))
                && (kind == null || kind == item.kind())
                && (until == null || item.dueOn() == null || !item.dueOn().isAfter(until))
                && (standing == null || standing == item.standing());
    }

    boolean takes(Money amount) {
        return (least == null || !least.isMoreThan(amount)) && (most == null || !amount.isMoreThan(most));
    }
}
