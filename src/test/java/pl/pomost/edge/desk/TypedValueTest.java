package pl.pomost.edge.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.money.Money;

class TypedValueTest {

    private final MoneyConverter money = new MoneyConverter();
    private final DayConverter day = new DayConverter();
    private final MonthConverter month = new MonthConverter();
    private final HoursConverter hours = new HoursConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234,50",
                "1234.50",
                "1234,5",
                "1\u00a0234,50",
                "1\u202f234,50 zł",
                "1 234,50\u00a0PLN",
                "01234,50"
            })
    void readsAmountsAsPeopleTypeThem(String typed) {
        assertThat(money.read(typed)).isEqualTo(Money.of("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234.50", "1,2,3", "12zł50", "abc", "1e5", ",50", "5,", "٣", "--1", "zł", "NaN"})
    void refusesWhatIsNoAmount(String typed) {
        assertThatThrownBy(() -> money.read(typed)).hasMessage("reason.amount.form");
    }

    @Test
    void refusesAnAmountThatIsTooLarge() {
        assertThatThrownBy(() -> money.read("1000000000000")).hasMessage("desk.amount.bounds");
    }

    @Test
    void writesAnAmountSoThatItCanBeSentAgain() {
        assertThat(money.write(Money.of("90000"))).isEqualTo("90000,00");
        assertThat(money.read(money.write(Money.of("-0.07")))).isEqualTo(Money.of("-0.07"));
    }

    @Test
    void takesNothingTypedAsNoValue() {
        assertThat(money.getAsObject(null, null, " \t")).isNull();
        assertThat(day.getAsObject(null, null, null)).isNull();
        assertThat(hours.getAsString(null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04.01.2026", "4.1.2026", "4-1-2026", "4/1/2026", "2026-01-04", "04. 01. 2026"})
    void readsDaysAsPeopleTypeThem(String typed) {
        assertThat(day.read(typed)).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(day.write(day.read(typed))).isEqualTo("04.01.2026");
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2026, desk.day.none",
        "29.02.2025, desk.day.none",
        "00.01.2026, desk.day.none",
        "04.13.2026, desk.day.none",
        "4.1.26, desk.day.form",
        "jutro, desk.day.form",
        "20260104, desk.day.form"
    })
    void refusesWhatIsNoDay(String typed, String key) {
        assertThatThrownBy(() -> day.read(typed)).hasMessage(key);
    }

    @ParameterizedTest
    @CsvSource({"2, 8", "'1,5', 6", "1.25, 5", "1:30, 6", "0:15, 1", "50, 200"})
    void readsHoursAsQuarters(String typed, int quarters) {
        assertThat(hours.read(typed)).isEqualTo(quarters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3", "1:20", "1:75", "-1", "dwie", "1h"})
    void refusesHoursThatAreNoQuarters(String typed) {
        assertThatThrownBy(() -> hours.read(typed)).hasMessage("desk.hours.form");
    }

    @Test
    void writesQuartersAsHours() {
        assertThat(hours.write(6)).isEqualTo("1,5");
        assertThat(hours.write(200)).isEqualTo("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03.2026", "3.2026", "3/2026", "3-2026", "2026-03", " 03 . 2026 "})
    void readsMonthsAsPeopleTypeThem(String typed) {
        assertThat(month.read(typed)).isEqualTo(YearMonth.of(2026, 3));
        assertThat(month.write(month.read(typed))).isEqualTo("03.2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.2026", "0.2026", "marzec 2026", "2026", "03.26", "01.03.2026"})
    void refusesWhatIsNoMonth(String typed) {
        assertThatThrownBy(() -> month.read(typed)).hasMessage("desk.month.form");
    }
}
