package pl.pomost.business.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.programme.AidTerms;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;

/** Aid in the windows of three regulations, summed a second time in cents. */
class HeadroomByHandTest {

    private record Told(LocalDate day, long cents) {}

    @ParameterizedTest
    @CsvSource({
        "2013-06-17, 1998/2006, 200000, 2011-01-01, 4.2547",
        "2014-03-03, 1407/2013, 200000, 2012-01-01, 4.1837",
        "2023-12-29, 1407/2013, 200000, 2021-01-01, 4.3480",
        "2024-02-29, 2023/2831, 300000, 2021-02-28, 4.3205", // three years before 29 February
        "2026-03-02, 2023/2831, 300000, 2023-03-02, 4.2248"
    })
    void agreesWithASumInCents(LocalDate day, String regime, long limit, LocalDate from, String rate) {
        var office = Office.onFakes().on(day);
        GivenAid.regime(office, regime);
        GivenAid.rate(office, day, rate);
        var given = new Cases(office).opened().approvedAtOnceFor("100000.00").registered();
        var random = new Random(day.toEpochDay());
        var told = new java.util.ArrayList<>(
                List.of(new Told(from.minusDays(1), 9_999_999), new Told(from, 1), new Told(day, 1_234_567)));
        for (int i = 0; i < 6; i++) {
            told.add(new Told(day.minusDays(random.nextInt(2_000)), 1 + random.nextInt(900_000)));
        }
        told.forEach(each -> GivenAid.declare(given, GivenMoney.NIP, each.day(), euro(each.cents())));

        var headroom = office.inTransaction(() -> office.the(HeadroomPolicy.class)
                .ofGranting(new AidTerms(regime, 7, 7, 10), new Nip(GivenMoney.NIP), day));

        var used = 0L;
        for (var each : told) {
            used += each.day().isBefore(from) || each.day().isAfter(day) ? 0 : each.cents();
        }
        var left = 100 * limit - used;
        assertThat(headroom.from()).isEqualTo(from);
        assertThat(headroom.used()).isEqualTo(Euro.of(euro(used)));
        assertThat(headroom.left()).isEqualTo(Euro.of(euro(left)));
        // Cents times the rate in ten-thousandths, to the grosz below; that much fits, and a cent's worth more does
        // not.
        var tenThousandths = Long.parseLong(rate.replace(".", ""));
        assertThat(headroom.floor()).isEqualTo(Money.ofGrosze(left * tenThousandths / 10_000));
        assertThat(headroom.fits(headroom.floor()).isAllowed()).isTrue();
        assertThat(headroom.fits(headroom.floor().plus(Money.ofGrosze(5))).isAllowed())
                .isFalse();
        assertThat(headroom.worth(Money.of("100000.00")))
                .isEqualTo(Euro.of(euro((2 * 100_000_000_000L + tenThousandths) / (2 * tenThousandths))));
    }

    private static String euro(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }
}
