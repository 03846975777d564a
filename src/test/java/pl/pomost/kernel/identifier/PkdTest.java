package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The form of domain.md 7, PKD: division, class and a letter, such as 56.21.Z; known from memory there ([K]). */
class PkdTest {

    @ParameterizedTest
    @ValueSource(strings = {"56.21.Z", "5621Z", "56.21 z", " 56 21 Z"})
    void readsTheWaysInWhichItIsWritten(String raw) {
        assertThat(Pkd.parse(raw)).isEqualTo(new Pkd("56.21.Z")).hasToString("56.21.Z");
        assertThat(Pkd.parse(raw).display()).isEqualTo("56.21.Z");
        assertThat(Pkd.isValid(raw)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "56.21,LENGTH",
        "56.21.ZZ,LENGTH",
        "'',LENGTH",
        "56.2Z.1,CHARACTERS",
        "56.21.1,CHARACTERS",
        "56-21-Z,LENGTH",
        "56.21.Ż,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(Pkd.class, Pkd::parse, raw, reason);
        assertThat(Pkd.isValid(raw)).isFalse();
    }

    @Test
    void isMadeOnlyInItsOwnForm() {
        Refused.by(Pkd.class, Pkd::new, "5621Z", Reason.CHARACTERS);
        assertThat(Pkd.isValid(null)).isFalse();
    }
}
