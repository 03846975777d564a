package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The numbers of domain.md 7, PESEL: check digit and centuries of the month; checked against python-stdnum ([F35]). */
class PeselTest {

    @ParameterizedTest
    @CsvSource({
        "79031500126,1979-03-15,FEMALE",
        "85113000237,1985-11-30,MALE",
        "99123199986,1999-12-31,FEMALE",
        "00210100011,2000-01-01,MALE",
        "04222900441,2004-02-29,FEMALE",
        "99923100137,1899-12-31,MALE",
        "03470400565,2103-07-04,FEMALE",
        "45701000711,2245-10-10,MALE"
    })
    void readsBirthDateAndSex(String digits, LocalDate birthDate, Sex sex) {
        Pesel pesel = Pesel.parse(digits);

        assertThat(pesel.birthDate()).isEqualTo(birthDate);
        assertThat(pesel.sex()).isEqualTo(sex);
        assertThat(pesel.display()).isEqualTo(digits);
        assertThat(Pesel.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "79031500127,CHECK_DIGIT",
        "7903150012,LENGTH",
        "790315001260,LENGTH",
        "'',LENGTH",
        "79131500129,DATE",
        "05222900448,DATE",
        "00000000000,DATE",
        "7903150012A,CHARACTERS",
        "PESEL,CHARACTERS",
        "7903150012６,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Pesel.class, Pesel::parse, raw, reason);
        assertThat(Pesel.isValid(raw)).isFalse();
    }

    @Test
    void ignoresSpacesAsTheyArePasted() {
        assertThat(Pesel.parse("\u00a0790315 00126\t")).isEqualTo(new Pesel("79031500126"));
        assertThat(Pesel.isValid(null)).isFalse();
    }

    @Test
    void hidesItselfFromLogsAndHalfOfItselfFromScreens() {
        Pesel pesel = Pesel.parse("79031500126");

        assertThat(pesel.masked()).isEqualTo("790315*****");
        assertThat(pesel).hasToString("Pesel[***********]");
    }

    @Test
    void agreesWithAnotherLibrary() {
        RandomDigits random = new RandomDigits(1979);
        int accepted = 0;
        try (PolishOracle oracle = new PolishOracle()) {
            for (int round = 0; round < 10_000; round++) {
                String digits = random.next(11);
                boolean valid = Pesel.isValid(digits);
                assertThat(oracle.acceptsPesel(digits)).as(digits).isEqualTo(valid);
                accepted += valid ? 1 : 0;
            }
        }
        assertThat(accepted).as("numbers with a right sum and a date").isBetween(100, 400);
    }
}
