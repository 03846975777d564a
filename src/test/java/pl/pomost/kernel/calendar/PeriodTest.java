package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period SEPTEMBER = Period.ofMonth(YearMonth.of(2013, 9));

    @Test
    void includesBothEnds() {
        assertThat(SEPTEMBER.contains(LocalDate.of(2013, 9, 1))).isTrue();
        assertThat(SEPTEMBER.contains(LocalDate.of(2013, 9, 30))).isTrue();
        assertThat(SEPTEMBER.contains(LocalDate.of(2013, 8, 31))).isFalse();
        assertThat(SEPTEMBER.contains(LocalDate.of(2013, 10, 1))).isFalse();
        assertThat(SEPTEMBER).isEqualTo(new Period(LocalDate.of(2013, 9, 1), LocalDate.of(2013, 9, 30)));
        assertThat(SEPTEMBER.days()).isEqualTo(30);
        assertThat(new Period(SEPTEMBER.from(), SEPTEMBER.from()).days()).isEqualTo(1);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(SEPTEMBER.to(), SEPTEMBER.from()));
    }

    /** Leaves on the 18th, so 17 days count; joins on the 19th, so 12 do. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-01,2013-09-17,17",
        "2013-09-19,2014-03-18,12",
        "2013-09-30,2013-10-15,1",
        "2013-08-01,2013-09-01,1",
        "2013-01-01,2013-12-31,30",
        "2013-09-10,2013-09-11,2"
    })
    void sharesDaysWithAnother(LocalDate from, LocalDate to, int days) {
        Period other = new Period(from, to);

        assertThat(SEPTEMBER.overlaps(other)).isTrue();
        assertThat(other.overlaps(SEPTEMBER)).isTrue();
        assertThat(SEPTEMBER.commonWith(other).map(Period::days)).contains(days);
        assertThat(other.commonWith(SEPTEMBER)).isEqualTo(SEPTEMBER.commonWith(other));
    }

    @ParameterizedTest
    @CsvSource({"2013-08-01,2013-08-31", "2013-10-01,2013-10-01"})
    void sharesNothingWithItsNeighbours(LocalDate from, LocalDate to) {
        Period neighbour = new Period(from, to);

        assertThat(SEPTEMBER.overlaps(neighbour)).isFalse();
        assertThat(neighbour.overlaps(SEPTEMBER)).isFalse();
        assertThat(SEPTEMBER.commonWith(neighbour)).isEmpty();
    }
}
