package pl.pomost.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t", "\u00a0", "\u2003", "\u200b", "\ufeff\u2060 "})
    void takesWhatNobodySeesForNoText(String unseen) {
        assertThat(rules(unseen)).containsExactly("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0007", "a\u0085", "fdp.\u202exe", "a\u2066b"})
    void refusesSignsThatChangeHowOthersAreRead(String hidden) {
        assertThat(rules(hidden)).containsExactly("control-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź\r\n\tŻuraw", "Ő Ж 中 ع", "👩\u200d🔧"})
    void takesTextsOfAnyLanguage(String text) {
        assertThat(rules(text)).isEmpty();
    }

    private static java.util.List<String> rules(String text) {
        var check = new Check();
        check.text("name", text, LONGEST);
        return check.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
