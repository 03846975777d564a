package pl.pomost.records.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.pomost.kernel.text.Texts;

class KnownDateTest {

    private static final KnownDate YEAR = new KnownDate(2006, null, null);
    private static final KnownDate MONTH = new KnownDate(2007, 2, null);
    private static final KnownDate DAY = new KnownDate(2009, 9, 1);

    @Test
    void isWrittenWithThePrecisionThatIsKnown() {
        assertThat(YEAR.in(Texts.POLISH)).isEqualTo("2006");
        assertThat(MONTH.in(Texts.POLISH)).isEqualTo("luty 2007");
        assertThat(DAY.in(Texts.POLISH)).isEqualTo("1 września 2009");
        assertThat(MONTH.in(Texts.ENGLISH)).isEqualTo("February 2007");
        assertThat(DAY.in(Texts.ENGLISH)).isEqualTo("1 September 2009");
    }

    @Test
    void isReadByMachinesWithTheSamePrecision() {
        assertThat(YEAR.plain()).isEqualTo("2006");
        assertThat(MONTH.plain()).isEqualTo("2007-02");
        assertThat(DAY.plain()).isEqualTo("2009-09-01");
    }

    @Test
    void isDrawnOverEveryDayThatItCanMean() {
        assertThat(YEAR.earliest()).isEqualTo(LocalDate.of(2006, 1, 1));
        assertThat(YEAR.latest()).isEqualTo(LocalDate.of(2006, 12, 31));
        assertThat(MONTH.latest()).isEqualTo(LocalDate.of(2007, 2, 28));
        assertThat(DAY.latest()).isEqualTo(DAY.earliest());
    }

    @Test
    void hasNoDayWithoutItsMonth() {
        assertThatThrownBy(() -> new KnownDate(2006, null, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
