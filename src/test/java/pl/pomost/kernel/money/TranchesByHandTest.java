package pl.pomost.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tranches of odd amounts, counted a second time in whole grosze and hundredths of a per cent. */
class TranchesByHandTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 80;20, 0.00;0.01",
        "0.09, 80;20, 0.07;0.02",
        "99999.99, 80;20, 79999.99;20000.00",
        "88888.88, 80;20, 71111.10;17777.78",
        "100000.01, 33.33;33.33;33.34, 33330.00;33330.00;33340.01",
        "77777.77, 50;30;20, 38888.88;23333.33;15555.56",
        "31229.00, 100, 31229.00",
        "66666.67, 12.5;87.5, 8333.33;58333.34"
    })
    void loseNoGrosz(String grant, String shares, String tranches) {
        assertThat(Money.of(grant).split(shares(shares)).stream().map(Money::toString))
                .containsExactly(tranches.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80;20", "70;30", "33.33;33.33;33.34", "12.5;37.5;50", "100", "99.99;0.01"})
    void agreeWithWholeNumbersForEveryOddAmount(String written) {
        for (long grosze = 1; grosze < 10_000_000; grosze += 9_973) {
            assertThat(Money.ofGrosze(grosze).split(shares(written)).stream().map(Money::grosze))
                    .as("%d grosze", grosze)
                    .containsExactlyElementsOf(byHand(grosze, written));
        }
    }

    private static List<Long> byHand(long grosze, String written) {
        var all = written.split(";");
        var tranches = new ArrayList<Long>();
        var rest = grosze;
        for (int i = 0; i < all.length - 1; i++) {
            var hundredths = Math.round(Double.parseDouble(all[i]) * 100);
            var tranche = grosze * hundredths / 10_000;
            tranches.add(tranche);
            rest -= tranche;
        }
        tranches.add(rest);
        return tranches;
    }

    private static List<Share> shares(String written) {
        return Arrays.stream(written.split(";")).map(Share::of).toList();
    }
}
