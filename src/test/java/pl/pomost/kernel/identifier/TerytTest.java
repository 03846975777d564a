package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The codes of domain.md 7, TERYT: parts and types of the register TERC as of 1 January 2024 ([F36]). */
class TerytTest {

    @ParameterizedTest
    @ValueSource(strings = {"0417011", "0412011", "0402011", "0405011", "0463011", "1465028", "1261029"})
    void readsCodesOfMunicipalities(String digits) {
        assertThat(Teryt.parse(digits).display()).isEqualTo(digits);
        assertThat(Teryt.isValid(digits)).isTrue();
    }

    @Test
    void tellsWhereTheMunicipalityLies() {
        Teryt wabrzezno = Teryt.parse("04 17 01 1");

        assertThat(wabrzezno).isEqualTo(new Teryt("0417011")).hasToString("0417011");
        assertThat(wabrzezno.voivodeship()).isEqualTo("04");
        assertThat(wabrzezno.county()).isEqualTo("0417");
        assertThat(Teryt.isValid(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0417011,0417011", "0401034,0401033", "0401035,0401033", "0401033,0401033"})
    void takesTownAndCountryOfAMunicipalityTogether(String raw, String whole) {
        assertThat(new Teryt(raw).municipality()).isEqualTo(new Teryt(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "0017011,PART",
        "0317011,PART",
        "3417011,PART",
        "0400011,PART",
        "0417001,PART",
        "0417010,PART",
        "0417016,PART",
        "0417017,PART",
        "041701,LENGTH",
        "04170111,LENGTH",
        "041701M,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Teryt.class, Teryt::parse, raw, reason);
        assertThat(Teryt.isValid(raw)).isFalse();
    }
}
