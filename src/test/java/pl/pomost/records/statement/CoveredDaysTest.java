package pl.pomost.records.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.given.Filled;
import pl.pomost.kernel.money.Money;

class CoveredDaysTest {

    private static final BankStatement MARCH = of(1, 31, "100.00", "900.00");

    @Test
    void areSharedByADailyAndAMonthlyStatement() {
        assertThat(CoveredDays.overlap(MARCH, of(15, 15, "300.00", "400.00"))).isTrue();
        assertThat(CoveredDays.overlap(of(15, 15, "300.00", "400.00"), MARCH)).isTrue();
        assertThat(CoveredDays.overlap(MARCH, of(1, 1, "100.00", "150.00"))).isTrue();
        assertThat(CoveredDays.overlap(MARCH, of(31, 31, "850.00", "900.00"))).isTrue();
        assertThat(CoveredDays.overlap(MARCH, of(10, 12, "300.00", "400.00"))).isTrue();
    }

    @Test
    void areNotSharedByStatementsThatFollowEachOther() {
        var morning = of(2, 2, "100.00", "200.00");
        var evening = of(2, 2, "200.00", "300.00");
        assertThat(CoveredDays.overlap(morning, evening)).isFalse();
        assertThat(CoveredDays.overlap(of(1, 2, "100.00", "200.00"), of(2, 3, "200.00", "300.00")))
                .as("MT940 may open with the day before")
                .isFalse();
        assertThat(CoveredDays.overlap(morning, of(3, 3, "200.00", "200.00"))).isFalse();
        assertThat(CoveredDays.overlap(morning, of(2, 2, "100.00", "200.00"))).isTrue();
    }

    private static BankStatement of(int from, int until, String opening, String closing) {
        return Filled.entity(
                BankStatement.class,
                Map.of(
                        "openedOn",
                        LocalDate.of(2026, 3, from),
                        "closedOn",
                        LocalDate.of(2026, 3, until),
                        "opening",
                        Money.of(opening),
                        "closing",
                        Money.of(closing)));
    }
}
