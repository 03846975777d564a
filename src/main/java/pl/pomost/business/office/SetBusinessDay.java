package pl.pomost.business.office;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Moves the business day on, so that a year of support can be walked in one sitting. Only forward: what was done on a day
 * stays before what is done later. Outside of demonstrations and tests the business day is today and nobody sets it.
 */
@UseCase
@Requires(Permission.SET_BUSINESS_DAY)
public class SetBusinessDay {

    /** Farthest step in years, against a slip of the finger that could not be taken back. */
    public static final int FARTHEST_YEARS = 2;

    @Inject
    BusinessClock clock;

    @Inject
    BusinessDays days;

    @Inject
    Facts facts;

    SetBusinessDay() {}

    /**
     * The new day.
     *
     * @param day     the business day from now on
     * @param version the version that was seen: the day that it was, as days since 1 January 1970
     */
    public record Command(LocalDate day, long version) {}

    /** @return the receipt; its version is the new day, as days since 1 January 1970 */
    public Receipt handle(Command command) {
        var today = clock.day();
        var check = new Check();
        check.required("day", command.day());
        check.orRefuse();
        if (!clock.isSettable()) {
            throw new Refusal(Refusal.Kind.RULE, Reason.of("business-day.fixed"));
        }
        if (command.version() != today.toEpochDay()) {
            throw new Refusal(
                    Refusal.Kind.STALE,
                    Reason.of("stale").with("seen", command.version()).with("current", today.toEpochDay()));
        }
        check.that("day", command.day().isAfter(today), () -> Reason.ofField("day", "business-day.backwards")
                .with("day", today));
        check.that("day", !command.day().isAfter(today.plusYears(FARTHEST_YEARS)), () -> Reason.ofField(
                        "day", "business-day.too-far")
                .with("last", today.plusYears(FARTHEST_YEARS)));
        check.orRefuse();

        var body = Snapshot.empty().with("from", today).with("day", command.day());
        var receipt = facts.record(new Fact(
                Chain.ofOffice(),
                "business day",
                body,
                null,
                "business-day",
                command.day().toEpochDay()));
        days.set(command.day());
        return receipt;
    }
}
