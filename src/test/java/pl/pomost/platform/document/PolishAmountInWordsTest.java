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
        "2.00, dwa złote 00/100",
        "5.00, pięć złotych 00/100",
        "12.00, dwanaście złotych 00/100",
        "14.00, czternaście złotych 00/100",
        "104.00, sto cztery złote 00/100",
        "1000.00, jeden tysiąc złotych 00/100",
        "1000000.01, jeden milion złotych 01/100",
        "2000002.10, dwa miliony dwa złote 10/100",
        "21.00, dwadzieścia jeden złotych 00/100",
        "22.00, dwadzieścia dwa złote 00/100",
        "112.99, sto dwanaście złotych 99/100",
        "3000000000.00, trzy miliardy złotych 00/100"
    })
    void writesAmountsAsContractsDo(String amount, String words) {
        assertThat(new PolishAmountInWords().of(Money.of(amount))).isEqualTo(words);
    }

    /** The largest amount that there is. */
    @Test
    void writesTheLargestAmount() {
        assertThat(new PolishAmountInWords().of(Money.of("999999999999.99")))
                .isEqualTo(
                        "dziewięćset dziewięćdziesiąt dziewięć miliardów dziewięćset dziewięćdziesiąt dziewięć milionów"
                                + " dziewięćset dziewięćdziesiąt dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć złotych"
                                + " 99/100");
    }

    @Test
    void refusesADebt() {
        assertThatThrownBy(() -> new PolishAmountInWords().of(Money.of("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
