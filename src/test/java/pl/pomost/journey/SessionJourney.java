package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;

/** A visit that nobody uses ends: with a warning before, and nothing typed is lost. The clock of the browser is moved on. */
class SessionJourney extends Outside {
    private static final String FIELD = "Dzień zebrania założycielskiego";
    private static final String NEARLY = "29:00";

    @Test
    void warnsBeforeTheVisitEndsAndLetsOneStay() {
        var desk = clocked(Desk.of("kierownik2"), "desk/participants");
        var asked = new ArrayList<String>();
        desk.page().route("**/session", route -> {
            asked.add(route.request().method() + route.request().headerValue("X-Pomost-Quiet"));
            route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody("{\"left\":90}"));
        });
        desk.page().clock().fastForward(NEARLY);

        assertThat(warning(desk)).isVisible();
        assertThat(warning(desk)).containsText("Za niespełna dwie minuty");
        assertThat(asked).isNotEmpty().containsOnly("GETtrue");
        Browser.axe(desk.page());
        desk.page().unroute("**/session");
        warning(desk).getByText("Pracuję dalej").click();
        assertThat(warning(desk)).isHidden();
        desk.leave();
    }

    @Test
    void keepsWhatWasTypedWhenTheVisitEndsUnseen() {
        var number =
                ApprovedCase.named("Spółdzielnia Socjalna Drzemka", "FOUND").number();
        var desk = clocked(Desk.of("doradca"), "desk/case/case?number=" + number + "&section=agreement");
        desk.whole().fill(FIELD, "1.2.2026");
        desk.page().context().clearCookies();
        desk.page().clock().fastForward(NEARLY);
        assertThat(warning(desk)).isVisible();
        desk.page().locator("[data-again]").click();

        takesUpAgain(desk);
        desk.leave();
    }

    @Test
    void keepsWhatWasTypedWhenAButtonFindsTheVisitOver() {
        var number =
                ApprovedCase.named("Spółdzielnia Socjalna Pobudka", "FOUND").number();
        var desk = Desk.of("doradca").openCase(number, "agreement");
        desk.whole().fill(FIELD, "1.2.2026");
        desk.page().context().clearCookies();
        desk.card("Rozpocznij rejestrację").button("Rozpocznij rejestrację").click();

        takesUpAgain(desk);
        desk.leave();
    }

    private static void takesUpAgain(Desk desk) {
        assertThat(desk.page()).hasURL(Pattern.compile("/sign-in"));
        desk.signIn("doradca");
        assertThat(desk.page().locator("#typed")).isVisible();
        Browser.axe(desk.page());
        desk.page().locator("[data-restore]").click();
        assertThat(desk.whole().field(FIELD)).hasValue("1.2.2026");
        assertThat(desk.page().locator("#typed")).isHidden();
    }

    private static Desk clocked(Desk desk, String path) {
        desk.page().clock().install();
        return desk.open(path);
    }

    private static Locator warning(Desk desk) {
        return desk.page().locator("#session");
    }
}
