package pl.pomost.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.RulesOfTerms;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.FakeReferences;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;

/** Issue 3, point 11: the explanation of each date in words; and the rule that it comes from. */
class DueWordsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 9, 7);
    private static final List<Locale> LANGUAGES = List.of(Texts.POLISH, Texts.ENGLISH);

    private final WorkingCalendar calendar = new WorkingCalendar(FakeReferences.holidays());

    @ParameterizedTest
    @EnumSource
    void saysOfEveryKindByWhichRuleItIsDue(ObligationKind kind) {
        for (var language : LANGUAGES) {
            var words = new DueWords(calendar, language)
                    .of(kind, Term.of(TermEvent.STAGE, calendar.deadline(DAY, 5, DayKind.WORKING)), List.of());

            saysNoKey(words);
            assertThat(RulesOfTerms.of(kind))
                    .allSatisfy(setting -> assertThat(words).contains(" (" + setting.word() + ")"));
            if (kind == ObligationKind.ISSUE_CERTIFICATE) {
                assertThat(words).contains("art. 5");
            } else if (kind != ObligationKind.OTHER) {
                assertThat(RulesOfTerms.of(kind)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryEvent(TermEvent event) {
        for (var language : LANGUAGES) {
            var words = TermWords.in(language);
            saysNoKey(words.explain(calendar, Term.of(event, calendar.deadline(DAY, 5, DayKind.CALENDAR))));
            saysNoKey(words.explain(calendar, Term.months(event, DAY, 12)));
        }
    }

    @Test
    void hasWordsForEveryUnit() {
        var terms = List.of(
                Term.dayOfMonth(calendar, YearMonth.of(2013, 11), 10),
                Term.endOfMonth(calendar, YearMonth.of(2014, 2)),
                Term.daysBefore(TermEvent.EXPIRY, DAY, 60),
                Term.sameDay(TermEvent.SIGNING, DAY),
                Term.resumed(DAY.plusDays(9), DAY),
                Term.on(DAY.plusDays(9), DAY),
                Term.dayOfMonth(calendar, YearMonth.of(2013, 9), 5).notBefore(DAY));
        assertThat(terms)
                .allSatisfy(term -> LANGUAGES.forEach(
                        language -> saysNoKey(TermWords.in(language).explain(calendar, term))));
    }

    /** 10 November 2013 is a Sunday and the day after it a holiday. */
    @Test
    void movesTheDayOfPaymentAndSaysWhy() {
        var term = Term.dayOfMonth(calendar, YearMonth.of(2013, 11), 10);

        assertThat(term.due()).isEqualTo(LocalDate.of(2013, 11, 12));
        assertThat(pl(ObligationKind.PAY_BRIDGING, term))
                .startsWith("10. dzień miesiąca (listopad 2013); koniec wypada 10 listopada 2013, a to niedziela,"
                        + " więc termin przechodzi na najbliższy dzień, który nie jest wolny."
                        + " Termin upływa 12 listopada 2013 (wtorek). Reguła: ")
                .endsWith(" (bridgingPayDay).");
    }

    @Test
    void saysThatADutyAroseAfterItsDay() {
        var term = Term.dayOfMonth(calendar, YearMonth.of(2013, 9), 5).notBefore(DAY);

        assertThat(term.due()).isEqualTo(DAY);
        assertThat(pl(ObligationKind.PAY_BRIDGING, term))
                .startsWith("5. dzień miesiąca (wrzesień 2013); ten dzień minął, zanim powstał obowiązek"
                        + " (7 września 2013). Termin upływa 7 września 2013 (sobota).");
    }

    /** Saturdays move a term since 2017; what lasts so long only ends there. */
    @Test
    void movesWhatMustBeDoneButNotWhatLasts() {
        var start = LocalDate.of(2024, 2, 15);

        assertThat(Term.months(TermEvent.ACTIVITY, start, 12).due()).isEqualTo(LocalDate.of(2025, 2, 15));
        assertThat(Term.monthsToAct(calendar, TermEvent.ACTIVITY, start, 12).due())
                .isEqualTo(LocalDate.of(2025, 2, 17));
        assertThat(Term.monthsToAct(calendar, TermEvent.TRANSFER, DAY, 12).due())
                .isEqualTo(LocalDate.of(2014, 9, 8));
        assertThat(pl(ObligationKind.CHECK_VAT, Term.monthsToAct(calendar, TermEvent.ACTIVITY, start, 12)))
                .startsWith("12\u00a0miesięcy po rozpoczęciu działalności 15 lutego 2024; koniec wypada 15 lutego 2025,"
                        + " a to sobota,")
                .endsWith(" (vatCheckMonths).");
    }

    @Test
    void blamesNoRuleForADayThatSomebodyWroteIn() {
        assertThat(pl(ObligationKind.OTHER, Term.on(DAY.plusDays(9), DAY)))
                .isEqualTo("Data wpisana 7 września 2013. Termin upływa 16 września 2013 (poniedziałek).");
    }

    @Test
    void marksOnlyTheSettingsThatAreToBeConfirmed() {
        var term = Term.of(TermEvent.SPENDING_END, calendar.deadline(DAY, 30, DayKind.CALENDAR));
        var open = List.of(Setting.SETTLEMENT_DAYS);

        assertThat(new DueWords(calendar, Texts.POLISH).of(ObligationKind.SETTLE_GRANT, term, open))
                .contains(" (spendingDays), ")
                .endsWith(" (settlementDays, do potwierdzenia).");
        assertThat(new DueWords(calendar, Texts.ENGLISH).of(ObligationKind.SETTLE_GRANT, term, open))
                .contains(" (spendingDays), ")
                .endsWith(" (settlementDays, to be confirmed).");
    }

    private String pl(ObligationKind kind, Term term) {
        return new DueWords(calendar, Texts.POLISH).of(kind, term, List.of());
    }

    private static void saysNoKey(String words) {
        assertThat(words)
                .doesNotContainPattern("\\b[a-zA-Z]+\\.[a-zA-Z]")
                .doesNotContain("{")
                .doesNotContain("|");
    }
}
