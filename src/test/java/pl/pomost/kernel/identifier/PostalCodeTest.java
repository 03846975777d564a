package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.identifier.InvalidIdentifier.Reason;

/** The form of domain.md 7, postal code: 87-100, read from 87100 as well; regions are not enforced. */
class PostalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"87-100", "87100", " 87 100 ", "87 - 100"})
    void readsTheWaysInWhichItIsWritten(String raw) {
        assertThat(PostalCode.parse(raw)).isEqualTo(new PostalCode("87-100")).hasToString("87-100");
        assertThat(PostalCode.parse(raw).display()).isEqualTo("87-100");
        assertThat(PostalCode.isValid(raw)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "8710,LENGTH",
        "87-1000,LENGTH",
        "'',LENGTH",
        "871-00,CHARACTERS",
        "87-10-0,CHARACTERS",
        "87-1O0,CHARACTERS"
    })
    void refusesAndSaysWhy(String raw, Reason reason) {
        Refused.by(PostalCode.class, PostalCode::parse, raw, reason);
        assertThat(PostalCode.isValid(raw)).isFalse();
    }

    @Test
    void isMadeOnlyInItsOwnForm() {
        Refused.by(PostalCode.class, PostalCode::new, "87100", Reason.CHARACTERS);
        assertThat(PostalCode.isValid(null)).isFalse();
    }
}
