package pl.pomost.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @Test
    void isEqualWhenThePercentageIs() {
        assertThat(Share.of(80)).isEqualTo(Share.of("80.00")).hasToString("80%");
        assertThat(Share.of("12.50")).hasToString("12.5%");
        assertThat(Share.of(100)).isEqualTo(Share.WHOLE).hasToString("100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "33.333", "ten", "1e1"})
    void refusesWhatIsNoShare(String percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e-400000000", "-1"})
    void refusesNumbersOutsideItsBounds(String percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(new BigDecimal(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "80,97333.33,77866.66,77866.66",
        "20,97333.33,19466.66,19466.67",
        "50,0.01,0.00,0.01",
        "50,-0.01,-0.01,-0.01",
        "0,97333.33,0.00,0.00",
        "100,97333.33,97333.33,97333.33",
        "12.50,0.04,0.00,0.01"
    })
    void roundsAsAsked(String percent, String whole, String floor, String halfUp) {
        assertThat(Share.of(percent).floorOf(Money.of(whole))).isEqualTo(Money.of(floor));
        assertThat(Share.of(percent).halfUpOf(Money.of(whole))).isEqualTo(Money.of(halfUp));
    }
}
