package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Demonstration;
import pl.pomost.it.Outside;

/** My work and the list of cases. */
class ListsJourney extends Outside {

    @BeforeAll
    static void awaitTheDemonstration() throws InterruptedException {
        Demonstration.told();
    }

    @Test
    void myWorkLeadsToTheCaseThatWaits() {
        var advisor = Desk.of("doradca");
        var waits =
                advisor.card("Mój ruch w sprawach").here().locator("tbody a").first();
        var number = waits.innerText();
        waits.click();
        assertThat(advisor.page().locator(".case-number")).containsText(number);
        assertThat(advisor.page().locator(".next-step")).containsText("Ruch: doradca.");
        advisor.leave();
    }

    @Test
    void casesAreFilteredAndSortedAndGoneBackTo() {
        var manager = Desk.of("kierownik").menu("Sprawy").looksRight("cases");
        manager.whole().choose("Etap", "wniosek w przygotowaniu").press("Pokaż");
        assertThat(manager.page().locator("tbody tr").first()).containsText("wniosek w przygotowaniu");
        assertThat(manager.page().locator("tbody td:nth-child(3)").allInnerTexts())
                .containsOnly("wniosek w przygotowaniu");

        manager.page().locator("thead").getByText("Nazwa").click();
        assertThat(manager.page()).hasURL(Pattern.compile("stage=APPLICATION_DRAFT.*sort=NAME"));
        assertThat(manager.whole().field("Etap")).hasValue("APPLICATION_DRAFT");
        manager.page().locator("tbody a").first().click();
        manager.standsAt("wniosek w przygotowaniu");
        manager.page().goBack();
        assertThat(manager.whole().field("Etap")).hasValue("APPLICATION_DRAFT");

        manager.whole().fill("Numer lub nazwa", "nie ma takiej").press("Pokaż").shows("Żadna sprawa nie pasuje");
        manager.looksRight("cases-none");
        manager.page().getByText("Wyczyść wybór").click();
        assertThat(manager.page()).hasURL(Pattern.compile("/desk/cases$"));
        manager.leave();
    }

    @Test
    void casesArePaged() {
        var auditor = Desk.of("audytor").menu("Sprawy");
        var rows = auditor.page().locator("tbody tr");
        assertThat(rows).hasCount(25);
        var first = rows.first().innerText();
        auditor.page().getByText("Następna strona").click();
        assertThat(auditor.page()).hasURL(Pattern.compile("after="));
        assertThat(rows.first()).not().hasText(first);
        auditor.page().getByText("Początek listy").click();

        assertThat(rows).hasCount(25);
        auditor.leave();
    }
}
