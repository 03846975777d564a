package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.iban4j.IbanUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The numbers of domain.md 7, NRB: modulo 97 with PL as 2521 (ISO 13616), of a bank that does not exist. */
class NrbTest {

    private static final Nrb FICTIONAL = Nrb.parse("20999900000000000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20999900000000000000000001",
                "90999900000000000000000002",
                "19195000012006000000000003",
                "36999900000000000000000004"
            })
    void readsNumbersWithRightCheckDigits(String digits) {
        assertThat(Nrb.parse(digits).value()).isEqualTo(digits);
        assertThat(Nrb.isValid(digits)).isTrue();
        assertThat(IbanUtil.isValid(Nrb.parse(digits).iban())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 9999 0000 0000 0000 0000 0001",
                "PL20999900000000000000000001",
                "pl 20-9999-0000-0000-0000-0000-0001\u00a0"
            })
    void readsTheWaysInWhichItIsWritten(String raw) {
        assertThat(Nrb.parse(raw)).isEqualTo(FICTIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "51999900000000000000000001,CHECK_DIGIT",
        "2099990000000000000000001,LENGTH",
        "PL,LENGTH",
        "PLABCDEFGHIJKLMNOPQRSTUVWXYZ,CHARACTERS",
        "DE20999900000000000000000001,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Nrb.class, Nrb::parse, raw, reason);
        assertThat(Nrb.isValid(raw)).isFalse();
    }

    @Test
    void writesItselfForDocumentsAndFiles() {
        assertThat(FICTIONAL.display()).isEqualTo("20 9999 0000 0000 0000 0000 0001");
        assertThat(FICTIONAL.iban()).isEqualTo("PL20999900000000000000000001");
        assertThat(FICTIONAL.sortCode()).isEqualTo("99990000");
        assertThat(Nrb.isValid(null)).isFalse();
    }

    @Test
    void masksItselfOnScreensAndInLogs() {
        assertThat(FICTIONAL.masked()).isEqualTo("20 **** **** **** **** **** 0001");
        assertThat(FICTIONAL).hasToString(FICTIONAL.masked());
    }

    @Test
    void warnsOfAnOddSortCode() {
        assertThat(Nrb.parse("19195000012006000000000003").sortCodeCheckDigitHolds())
                .isTrue();
        assertThat(FICTIONAL.sortCodeCheckDigitHolds()).isTrue();
        assertThat(Nrb.parse("81999900010000000000000005").sortCodeCheckDigitHolds())
                .isFalse();
    }

    @Test
    void agreesWithAnotherLibraryAboutCheckDigits() {
        RandomDigits random = new RandomDigits(26);
        for (int round = 0; round < 2_000; round++) {
            String bban = random.next(24);
            String iban = new Iban.Builder()
                    .countryCode(CountryCode.PL)
                    .bankCode(bban.substring(0, 3))
                    .branchCode(bban.substring(3, 7))
                    .nationalCheckDigit(bban.substring(7, 8))
                    .accountNumber(bban.substring(8))
                    .build(false)
                    .toString();

            assertThat(Nrb.parse(iban).iban()).isEqualTo(iban);
        }
    }

    @Test
    void acceptsOnePairOfCheckDigitsPerAccount() {
        for (String bban : new String[] {"999900000000000000000001", "195000012006000000000003"}) {
            long accepted = IntStream.range(0, 100)
                    .filter(check -> Nrb.isValid("%02d%s".formatted(check, bban)))
                    .count();
            assertThat(accepted).isEqualTo(1);
        }
    }
}
