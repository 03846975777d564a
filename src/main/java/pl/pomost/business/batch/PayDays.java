package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The days on which a bank pays: working days, not past, and not so far ahead that banks refuse the order. */
@ApplicationScoped
public class PayDays {

    private static final String FIELD = "payDay";

    @Inject
    WorkingCalendar calendar;

    @Inject
    PayDayLimit limit;

    @Inject
    BusinessClock clock;

    PayDays() {}

    /** Today when banks work, else the next day on which they do. */
    public LocalDate first() {
        return atOrAfter(clock.day());
    }

    /** All reasons why the bank cannot be asked to pay on that day; each offers one on which it can. */
    public Verdict verdict(LocalDate payDay) {
        var today = clock.day();
        var last = today.plusDays(limit.daysAhead());
        return Verdict.allowed()
                .require(!payDay.isBefore(today), () -> Reason.ofField(FIELD, "batch.pay-day-past")
                        .with(FIELD, payDay)
                        .with("today", today))
                .require(!payDay.isAfter(last), () -> Reason.ofField(FIELD, "batch.pay-day-far")
                        .with(FIELD, payDay)
                        .with("last", last))
                .require(calendar.isWorkingDay(payDay), () -> Reason.ofField(FIELD, "batch.pay-day-off")
                        .with(FIELD, payDay)
                        .with("next", atOrAfter(payDay)));
    }

    private LocalDate atOrAfter(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
    }
}
