package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Client;
import pl.pomost.it.Outside;

/** Whoever writes a program reads what the API offers, without signing in and with the keyboard alone. */
class ApiGuideJourney extends Outside {

    @Test
    void listsSearchesAndExplainsTheOperations() {
        var complaints = new ArrayList<String>();
        var page = Browser.desk();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate("/");
        page.getByText("Opis API").click();
        assertThat(page.locator(".guide-list li")).hasCount(operations());
        looksRight(page, "api-guide");

        page.locator("#words").focus();
        page.keyboard().type("approvePayout MANAGER");
        page.keyboard().press("Enter");
        assertThat(page.locator(".guide-list li")).hasCount(1);
        page.locator(".guide-list a").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("Approve");
        assertThat(page.locator(".guide-call")).containsText("/api/payouts/{reference}/approval");
        assertThat(page.locator("main")).containsText("Idempotency-Key");
        assertThat(page.locator("#Receipt + .guide-wide")).containsText("hash");
        assertThat(page.locator(".guide-problems")).containsText("409");
        looksRight(page, "api-guide-operation");
        assertThat(complaints).isEmpty();
        Browser.close(page);
    }

    @Test
    void saysWhenThereIsNoSuchOperation() {
        var page = Browser.desk();
        page.navigate("/api-guide?operation=flyToTheMoon&lang=en");
        assertThat(page.locator("main")).containsText("There is no such operation");

        page.navigate("/api-guide?words=moon&lang=en");
        assertThat(page.locator("main")).containsText("0 operations");
        Browser.axe(page);
        Browser.close(page);
    }

    private static int operations() {
        var document = Client.anonymous()
                .with("Accept", "*/*")
                .get("openapi?format=JSON")
                .body();
        return (int)
                Pattern.compile("\"operationId\"").matcher(document).results().count();
    }

    private static void looksRight(Page page, String name) {
        Browser.axe(page);
        Browser.screenshot(page, name + "-1280");
        page.setViewportSize(390, 844);
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, name + "-390");
        page.setViewportSize(1280, 900);
    }
}
