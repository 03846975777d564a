package pl.pomost.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EuroTest {

    @Test
    void comparesAndAdds() {
        var one = Euro.of("23722.54");
        var other = Euro.of("11386.82");

        assertThat(one.plus(other)).isEqualTo(Euro.of("35109.36"));
        assertThat(one.minus(other)).isEqualTo(Euro.of("12335.72"));
        assertThat(Stream.of(one, other).collect(Euro.summing())).isEqualTo(Euro.of("35109.36"));
        assertThat(one.isMoreThan(other)).isTrue();
        assertThat(one.isMoreThan(one)).isFalse();
    }

    @Test
    void isNegativeOnlyBelowZero() {
        assertThat(Euro.of("0.00").isNegative()).isFalse();
        assertThat(Euro.of("1.00").minus(Euro.of("1.01")).isNegative()).isTrue();
        assertThat(Euro.of("0.01").isNegative()).isFalse();
    }

    @Test
    void readsAnAmountOfTheLongestTextAndNoLongerOne() {
        assertThat(Money.of("0".repeat(39) + "1")).isEqualTo(Money.of(1));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("0".repeat(40) + "1"));
    }
}
