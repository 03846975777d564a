package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.it.Outside;

/** Anybody reads the history of the projects. */
class PortalJourney extends Outside {

    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(Named.<Supplier<Page>>of("desk", Browser::desk)),
                Arguments.of(Named.<Supplier<Page>>of("telephone", Browser::telephone)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void readsFromTheStartPageToAProject(Supplier<Page> window) {
        var page = window.get();
        var complaints = complaints(page);
        page.navigate("/");
        looksRight(page, "portal-start");

        page.getByText("Zobacz historię projektów").click();
        assertThat(page.url()).endsWith("/history");
        looksRight(page, "portal-history");

        page.getByText("Strefa Ekonomii Społecznej").click();
        assertThat(page.url()).endsWith("/history/strefa-ekonomii-spolecznej");
        assertThat(page.locator("main").innerText()).contains("luty\u00a02007 – styczeń\u00a02008", "TVP Bydgoszcz");
        looksRight(page, "portal-project");
        assertThat(complaints).isEmpty();
        Browser.close(page);
    }

    @Test
    void showsTheCooperativesAsASumOfBothAddends() {
        var page = Browser.desk();
        page.navigate("/");
        var sum = page.locator(".figure-first");

        assertThat(sum.innerText()).contains("7", "Suma: 5 (projekt 4) + 2 (projekt 5)");
        sum.getByText("2 (projekt 5)").click();
        assertThat(page.url()).endsWith("/history/osrodek-wsparcia-ekonomii-spolecznej");
        assertThat(page.locator("dd strong").innerText()).isEqualTo("2\u00a0");
        Browser.close(page);
    }

    @Test
    void neverTellsADateMorePreciselyThanItIsKnown() {
        var page = Browser.desk();
        page.navigate("/history");

        assertThat(page.locator(".project-period").allInnerTexts())
                .containsExactly(
                        "Projekt 1: od 2006",
                        "Projekt 2: luty\u00a02007 – styczeń\u00a02008",
                        "Projekt 3: 1\u00a0września\u00a02009 – sierpień\u00a02011",
                        "Projekt 4: 1\u00a0stycznia\u00a02012 – 31\u00a0grudnia\u00a02014",
                        "Projekt 5: 1\u00a0sierpnia\u00a02013 – 30\u00a0września\u00a02015");
        Browser.close(page);
    }

    @Test
    void readsEnglishWithPolishTitles() {
        var page = Browser.desk();
        page.navigate("/history/4");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.url()).contains("/history/4");
        assertThat(page.locator("h1").getAttribute("lang")).isEqualTo("pl");
        assertThat(page.locator("h1").innerText()).startsWith("Ośrodek Wsparcia");
        assertThat(page.locator("main").innerText())
                .contains("grant: up to 20 thousand zł", "up to 12 months", "50 hours");
        Browser.axe(page);

        page.navigate("/history");
        assertThat(page.locator("h1").innerText()).isEqualTo("Project history");
        Browser.close(page);
    }

    @Test
    void reachesTheContentByKeyboard() {
        var page = Browser.desk();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        Browser.close(page);
    }

    private static void looksRight(Page page, String name) {
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, name + "-" + page.viewportSize().width);
    }

    /** What the browser writes on its console: violations of the policy for scripts and styles, errors of scripts. */
    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return complaints;
    }
}
