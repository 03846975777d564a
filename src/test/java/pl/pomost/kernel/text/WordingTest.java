package pl.pomost.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

class WordingTest {

    private final Wording polish = Wording.in(Texts.POLISH);
    private final Wording english = Wording.in(Texts.ENGLISH);

    @Test
    void writesAmountsOnOneLine() {
        assertThat(polish.amount(Money.of("90000"))).isEqualTo("90\u00a0000,00\u00a0zł");
        assertThat(polish.amount(Money.of("1234.5"))).isEqualTo("1\u00a0234,50\u00a0zł");
        assertThat(polish.amount(Money.ZERO)).isEqualTo("0,00\u00a0zł");
        assertThat(english.amount(Money.of("90000"))).isEqualTo("90,000.00\u00a0PLN");
    }

    /** A rate of the central bank has four decimals, zeros too. */
    @Test
    void writesRatesWithFourDecimals() {
        assertThat(polish.write(new BigDecimal("4.3480"))).isEqualTo("4,3480");
        assertThat(english.write(new BigDecimal("4.3480"))).isEqualTo("4.3480");
        assertThat(polish.write(new BigDecimal("72.50"))).isEqualTo("72,5");
    }

    @Test
    void writesDaysAndMomentsInWarsawTime() {
        assertThat(polish.day(LocalDate.of(2026, 1, 4))).isEqualTo("04.01.2026");
        assertThat(polish.moment(Instant.parse("2026-07-04T11:00:00Z"))).isEqualTo("04.07.2026 13:00:00");
        assertThat(polish.moment(Instant.parse("2026-01-04T11:00:00Z"))).isEqualTo("04.01.2026 12:00:00");
    }

    @ParameterizedTest
    @CsvSource({"0, rzeczy", "1, rzecz", "2, rzeczy", "4, rzeczy", "5, rzeczy", "12, rzeczy", "21, rzeczy", "22, rzeczy"
    })
    void countsInPolish(long number, String noun) {
        assertThat(polish.count(number, "desk.errors")).startsWith(number + "\u00a0" + noun + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "1, one",
        "2, few",
        "4, few",
        "5, many",
        "11, many",
        "12, many",
        "14, many",
        "22, few",
        "25, many",
        "112, many",
        "0, many"
    })
    void choosesThePolishForm(long number, String form) {
        // a key without a text is its own text: its parts are the forms
        assertThat(polish.count(number, "one|few|many")).endsWith(form);
    }

    /** The form stands in the sentence itself. */
    @ParameterizedTest
    @CsvSource({"1, dzień", "2, dni", "5, dni", "21, dni", "22, dni", "-1, dzień"})
    void choosesTheFormInASentence(long number, String noun) {
        assertThat(polish.text("za {days|dzień|dni|dni} termin", Map.of("days", number)))
                .isEqualTo("za " + number + "\u00a0" + noun + " termin");
        assertThat(english.text("in {days|day|days}", Map.of("days", number)))
                .isEqualTo("in " + number + "\u00a0" + (number == 1 || number == -1 ? "day" : "days"));
    }

    @Test
    void takesTheLastFormForWhatIsNoWholeNumber() {
        assertThat(polish.text("{s|punkt|punkty|punktów}", Map.of("s", new BigDecimal("66.5"))))
                .isEqualTo("66,5\u00a0punktów");
        assertThat(polish.text("{s|punkt|punkty|punktów}", Map.of("s", new BigDecimal("2.00"))))
                .isEqualTo("2\u00a0punkty");
        assertThat(polish.text("{s|punkt|punkty|punktów}", Map.of("s", "wiele")))
                .isEqualTo("wiele\u00a0punktów");
    }

    /** domain.md 3.1: twenty-two years are "lata", twelve are "lat". */
    @ParameterizedTest
    @CsvSource({"1, rok", "2, lata", "5, lat", "12, lat", "22, lata", "25, lat", "112, lat"})
    void countsYears(long number, String noun) {
        assertThat(polish.noun(number, "rok|lata|lat")).isEqualTo(noun);
    }

    @Test
    void countsInEnglish() {
        assertThat(english.count(1, "one|other")).endsWith("one");
        assertThat(english.count(0, "one|other")).endsWith("other");
        assertThat(english.count(22, "one|other")).endsWith("other");
    }

    @Test
    void fillsASentenceWithItsFigures() {
        var reason = Reason.of("access.missing-permission")
                .with("roles", List.of(Role.MANAGER))
                .with("held", List.of(Role.ADVISOR, Role.ASSESSOR));

        assertThat(polish.sentence(reason))
                .contains("kierownik")
                .contains("doradca, oceniający")
                .doesNotContain("{");
        assertThat(english.sentence(reason)).contains("manager").contains("advisor, assessor");
    }

    @Test
    void leavesAForeignPlaceholderVisible() {
        assertThat(polish.text("left {missing}", Map.of())).isEqualTo("left {missing}");
    }

    @Test
    void readsEveryOtherLanguageAsPolish() {
        assertThat(Wording.in(Locale.GERMANY).text("yes")).isEqualTo("tak");
    }

    @Test
    void readsPolishOnAnEnglishMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            ResourceBundle.clearCache();
            var bundle = ResourceBundle.getBundle(Texts.class.getName(), Texts.POLISH);
            assertThat(bundle.getString("yes")).isEqualTo("tak");
        } finally {
            Locale.setDefault(before);
        }
    }
}
