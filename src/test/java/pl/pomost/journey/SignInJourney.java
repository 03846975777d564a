package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.it.Outside;

class SignInJourney extends Outside {

    @Test
    void leadsToThePageThatWasWanted() {
        var desk = Desk.of("doradca", "desk/participants");

        assertThat(desk.page()).hasURL(Pattern.compile("/desk/participants$"));
        assertThat(desk.page().locator(".person")).containsText("doradca");
        desk.leave();
    }

    @Test
    void leadsFromThePublicPageToMyWork() {
        var page = Browser.desk();
        page.navigate("/");
        page.getByText("Dla pracowników").first().click();
        var form = new Card(page, page.locator("main"));
        form.fill("Nazwa konta", "doradca").fill("Hasło", "pomost-demo").press("Zaloguj");
        assertThat(page.locator("h1")).hasText("Moja praca");

        page.navigate("/desk/cases");
        page.locator("a.brand").click();
        assertThat(page.locator("h1")).hasText("Moja praca");
        Browser.close(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk/", "desk/index.xhtml"})
    void welcomesWhoeverStandsOnTheDoorstep(String address) {
        var desk = Desk.of("doradca", address);

        assertThat(desk.page()).hasURL(Pattern.compile("/desk/home$"));
        desk.leave();
    }

    @Test
    void keepsTheAccountAfterAWrongPassword() {
        var page = Browser.desk();
        page.navigate("/sign-in");
        Browser.axe(page);
        var form = new Card(page, page.locator("main"));
        form.fill("Nazwa konta", "doradca2").fill("Hasło", "nie to hasło").press("Zaloguj");

        assertThat(page.locator(".notice-bad")).containsText("hasło");
        assertThat(form.field("Nazwa konta")).hasValue("doradca2");
        assertThat(form.field("Hasło")).hasValue("");
        Browser.close(page);
    }
}
