package pl.pomost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.kernel.money.Money;

class PolishAmountInWordsTest {

    /** The first three are the examples of domain.md 6.10. */
    @ParameterizedTest
    @CsvSource({
        "20000.00, dwadzieścia tysięcy złotych 00/100",
        "1002.05, jeden tysiąc dwa złote 05/100",
        "22113.40, dwadzieścia dwa tysiące sto trzynaście złotych 40/100",
        "0.07, zero złotych 07/100",
        "1.00, jeden złoty 00/100",
        "12.00, dwanaście złotych 00/100",
        "21.00, dwadzieścia jeden złotych 00/100",
        "22.00, dwadzieścia dwa złote 00/100",
        "112.99, sto dwanaście złotych 99/100",
        "3000000000.00, trzy miliardy złotych 00/100"
    })
    void writesAmountsAsContractsDo(String amount, String words) {
        assertThat(new PolishAmountInWords().of(Money.of(amount))).isEqualTo(words);
    }

    @Test
    void refusesADebt() {
        assertThatThrownBy(() -> new PolishAmountInWords().of(Money.of("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
