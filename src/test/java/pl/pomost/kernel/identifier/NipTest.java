package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The numbers of domain.md 7, NIP: weights 6,5,7,2,3,4,5,6,7 modulo 11; checked against python-stdnum ([F35]). */
class NipTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234563218", "9561000002", "8791234565", "5040000121", "8791000034"})
    void readsNumbersWithARightCheckDigit(String digits) {
        assertThat(Nip.parse(digits).value()).isEqualTo(digits);
        assertThat(Nip.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-456-32-18", "PL1234563218", "pl 123 456 32 18", " 123-45-63-218\u00a0"})
    void readsTheWaysInWhichItIsWritten(String raw) {
        assertThat(Nip.parse(raw)).isEqualTo(new Nip("1234563218")).hasToString("1234563218");
        assertThat(Nip.parse(raw).display()).isEqualTo("123-456-32-18");
    }

    @ParameterizedTest
    @CsvSource({
        "1234563217,CHECK_DIGIT",
        "8790000010,CHECK_DIGIT",
        "0000000000,RESERVED",
        "123456321,LENGTH",
        "PL,LENGTH",
        "DE1234563218,CHARACTERS",
        "12345632I8,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Nip.class, Nip::parse, raw, reason);
        assertThat(Nip.isValid(raw)).isFalse();
    }

    /** A base with remainder 10 has no number at all, whatever digit follows. */
    @Test
    void knowsNoNumberForARemainderOfTen() {
        assertThat(isNeverGiven("879000001")).isTrue();
        assertThat(isNeverGiven("879000003")).isFalse();
        assertThat(Nip.isValid(null)).isFalse();
    }

    /** The library writes a remainder of 10 as 0; the tax office never gives such a number. */
    @Test
    void agreesWithAnotherLibraryExceptForARemainderOfTen() {
        RandomDigits random = new RandomDigits(1995);
        int accepted = 0;
        try (PolishOracle oracle = new PolishOracle()) {
            for (int round = 0; round < 3_000; round++) {
                String digits = random.next(10);
                boolean valid = Nip.isValid(digits);
                boolean zeroForTen = digits.endsWith("0") && isNeverGiven(digits.substring(0, 9));
                assertThat(oracle.acceptsNip(digits)).as(digits).isEqualTo(valid || zeroForTen);
                accepted += valid ? 1 : 0;
            }
        }
        assertThat(accepted).as("numbers with a right sum").isBetween(150, 400);
    }

    private static boolean isNeverGiven(String base) {
        return IntStream.range(0, 10).noneMatch(digit -> Nip.isValid(base + digit));
    }
}
