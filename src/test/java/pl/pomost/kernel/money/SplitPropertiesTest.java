package pl.pomost.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for tranches of every grant under every split (domain.md 6.2). */
class SplitPropertiesTest {

    @Property
    void losesNoGrosz(@ForAll @LongRange(max = 99_999_999_999L) long grosze, @ForAll("splits") List<Share> shares) {
        var whole = Money.ofGrosze(grosze);

        assertThat(Money.sum(whole.split(shares))).isEqualTo(whole);
    }

    @Property
    void roundsEveryPartDownButTheLast(
            @ForAll @LongRange(max = 99_999_999_999L) long grosze, @ForAll("splits") List<Share> shares) {
        var whole = Money.ofGrosze(grosze);
        var parts = whole.split(shares);

        assertThat(parts).hasSameSizeAs(shares).noneMatch(Money::isNegative);
        for (int i = 0; i < parts.size() - 1; i++) {
            assertThat(parts.get(i)).isEqualTo(shares.get(i).floorOf(whole));
        }
        assertThat(parts.get(parts.size() - 1))
                .isGreaterThanOrEqualTo(shares.get(shares.size() - 1).floorOf(whole))
                .isLessThanOrEqualTo(
                        shares.get(shares.size() - 1).floorOf(whole).plus(Money.ofGrosze(shares.size())));
    }

    /** Some shares of two decimals that make 100 % together. */
    @Provide
    Arbitrary<List<Share>> splits() {
        return Arbitraries.integers()
                .between(1, 9_999)
                .set()
                .ofMinSize(0)
                .ofMaxSize(5)
                .map(cuts -> {
                    var shares = new ArrayList<Share>();
                    int from = 0;
                    for (var cut : cuts.stream().sorted().toList()) {
                        shares.add(new Share(BigDecimal.valueOf(cut - from, 2)));
                        from = cut;
                    }
                    shares.add(new Share(BigDecimal.valueOf(10_000 - from, 2)));
                    return List.copyOf(shares);
                });
    }
}
