package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The numbers of domain.md 7, KRS: ten digits, filled with zeros, without a check digit; known from memory there ([K]). */
class KrsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000123456", "123456", "KRS0000123456", "krs 123 456"})
    void fillsWithZeros(String raw) {
        assertThat(Krs.parse(raw)).isEqualTo(new Krs("0000123456")).hasToString("0000123456");
        assertThat(Krs.parse(raw).display()).isEqualTo("0000123456");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000,RESERVED",
        "0,RESERVED",
        "00000123456,LENGTH",
        "'',LENGTH",
        "KRS,LENGTH",
        "12-34,CHARACTERS",
        "-123456,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Krs.class, Krs::parse, raw, reason);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "KRS", "0"})
    void isNotValidWhenItIsRefused(String raw) {
        assertThat(Krs.isValid(raw)).isFalse();
        assertThat(Krs.isValid("123456")).isTrue();
    }
}
