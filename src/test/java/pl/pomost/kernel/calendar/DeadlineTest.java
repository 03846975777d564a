package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate EVENT = LocalDate.of(2026, 11, 26);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Test
    void isLateOnlyAfterItsLastDay() {
        Deadline deadline = new Deadline(EVENT, 30, DayKind.CALENDAR, DUE);

        assertThat(deadline.isLateOn(DUE)).isFalse();
        assertThat(deadline.isLateOn(DUE.plusDays(1))).isTrue();
        assertThat(deadline.isLateOn(EVENT)).isFalse();
    }

    @Test
    void refusesAnEndThatCountingCannotGive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(EVENT, 0, DayKind.WORKING, DUE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(EVENT, 33, DayKind.WORKING, DUE));
        assertThat(new Deadline(EVENT, 32, DayKind.WORKING, DUE).due()).isEqualTo(DUE);
    }
}
