package pl.pomost.business.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"FV/12/2026", "FV 12/2026", "fv-012/2026", " FV12-2026 ", "F.V. 12 / 2026", "Fv/0012/2026"})
    void readsOneNumberHoweverItIsSpelled(String written) {
        assertThat(InvoiceKey.normal(written)).isEqualTo("FV12/2026");
    }

    @Test
    void keepsNumbersApartThatOnlyTheStrokeDivides() {
        assertThat(InvoiceKey.normal("1/12")).isNotEqualTo(InvoiceKey.normal("11/2"));
        assertThat(InvoiceKey.normal("FV 1/12")).isNotEqualTo(InvoiceKey.normal("FV 112"));
        assertThat(InvoiceKey.normal("0")).isEqualTo("0");
    }

    @Test
    void readsPolishLettersAsTheirPlainOnes() {
        assertThat(InvoiceKey.normal("Żółć 7")).isEqualTo("ZOLC7");
    }
}
