package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** What is owed: added by the advisor, seen in the list, explained, fulfilled. */
class ObligationsJourney extends Outside {

    @Test
    void anAdvisorWritesDownWhatIsOwedAndFulfilsIt() {
        var number = Prepared.opened().number();
        var today = Prepared.today();
        var words = Wording.in(Texts.POLISH);
        var subject = "Polisa " + number;
        var advisor = Desk.of("doradca").openCase(number, "obligations");
        var add = advisor.card("Dopisz obowiązek");
        add.fill("Co trzeba zrobić", subject)
                .fill("Termin", words.day(today.minusDays(1)))
                .press("Dopisz obowiązek")
                .complains("Termin", "wcześniejsza");
        assertThat(add.field("Co trzeba zrobić")).hasValue(subject);

        add.fill("Termin", words.day(today.plusDays(1))).press("Dopisz obowiązek");
        advisor.says("Obowiązek dopisano.");
        var open = advisor.card("Otwarte obowiązki");
        open.shows(subject).shows("jutro").shows("Data wpisana");
        advisor.looksRight("case-obligations");

        advisor.open("desk/obligations?scope=MINE").looksRight("obligations");
        advisor.open("desk/home").card("Terminy najbliższych dwóch tygodni").shows("Otwarte obowiązki");

        advisor.openCase(number, "obligations");
        open.press("Oznacz jako wykonane: " + subject);
        open.fill("Jak wykonano", "Polisa dołączona.");
        open.here().locator("[id$='fulfil:done']").click();
        advisor.says("Obowiązek zamknięto.");
        advisor.card("Zamknięte").shows(subject).shows("Polisa dołączona.");
        advisor.leave();
    }
}
