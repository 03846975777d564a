package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The numbers of domain.md 7, REGON: both sets of weights modulo 11; checked against python-stdnum ([F35]). */
class RegonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456785",
                "341000007",
                "341234567",
                "871000014",
                "340000070",
                "12345678512347",
                "12345678500010",
                "34100000700013",
                "34123456712340"
            })
    void readsNumbersWithRightCheckDigits(String digits) {
        assertThat(Regon.parse(digits).display()).isEqualTo(digits);
        assertThat(Regon.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "123456786,CHECK_DIGIT",
        "12345678612342,CHECK_DIGIT",
        "12345678512348,CHECK_DIGIT",
        "1234567850,LENGTH",
        "'',LENGTH",
        "000000000,RESERVED",
        "00000000000000,RESERVED",
        "12345678X,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Regon.class, Regon::parse, raw, reason);
        assertThat(Regon.isValid(raw)).isFalse();
    }

    @Test
    void ignoresSpacesAndHyphens() {
        assertThat(Regon.parse(" 123-456-785 "))
                .isEqualTo(new Regon("123456785"))
                .hasToString("123456785");
        assertThat(Regon.isValid(null)).isFalse();
    }

    @Test
    void agreesWithAnotherLibraryAboutFirms() {
        RandomDigits random = new RandomDigits(2_009);
        int accepted = 0;
        try (PolishOracle oracle = new PolishOracle()) {
            for (int round = 0; round < 3_000; round++) {
                String digits = random.next(9);
                boolean valid = Regon.isValid(digits);
                assertThat(oracle.acceptsRegon(digits)).as(digits).isEqualTo(valid);
                accepted += valid ? 1 : 0;
            }
        }
        assertThat(accepted).as("numbers with a right sum").isBetween(150, 400);
    }

    @Test
    void agreesWithAnotherLibraryAboutLocalUnits() {
        RandomDigits random = new RandomDigits(2_014);
        int accepted = 0;
        try (PolishOracle oracle = new PolishOracle()) {
            for (int round = 0; round < 3_000; round++) {
                String digits = "123456785" + random.next(5);
                boolean valid = Regon.isValid(digits);
                assertThat(oracle.acceptsRegon(digits)).as(digits).isEqualTo(valid);
                accepted += valid ? 1 : 0;
            }
        }
        assertThat(accepted).as("numbers with a right sum").isBetween(150, 400);
    }
}
