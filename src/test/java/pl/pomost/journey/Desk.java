package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The desk in the window of one person: {@code Desk.of("doradca")} signs in as people do. It collects what the browser
 * complains about; {@link #leave} fails when there was anything.
 */
final class Desk {
    private static final String PASSWORD = "pomost-demo";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A new window in which a demo account has signed in. */
    static Desk of(String account) {
        return of(account, "desk/home");
    }

    /** As above; signing in leads to the page that was wanted. */
    static Desk of(String account, String wanted) {
        return new Desk(Browser.desk()).open(wanted).signIn(account);
    }

    /** Fills the sign-in page that is shown. */
    Desk signIn(String account) {
        whole().fill("Nazwa konta", account).fill("Hasło", PASSWORD).press("Zaloguj");
        assertThat(page.locator(".person")).isVisible();
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens an address within the application, e.g. {@code "desk/cases"}. */
    Desk open(String path) {
        page.navigate("/" + path);
        return this;
    }

    /** Opens a section of a case, e.g. {@code "plan"}. */
    Desk openCase(String number, String section) {
        return open("desk/case/case?number=" + number + "&section=" + section);
    }

    /** Follows the tab of a section of the case that is shown. */
    Desk section(String name) {
        page.locator(".case-sections")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    /** Follows a line of the menu. */
    Desk menu(String line) {
        page.locator("#desk-menu")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(line).setExact(true))
                .click();
        return this;
    }

    /** The part of the page under that heading. */
    Card card(String heading) {
        return new Card(
                page,
                page.locator("section.card", new Page.LocatorOptions().setHas(page.locator("h2", exactly(heading)))));
    }

    /** The page as one part, where nothing stands twice. */
    Card whole() {
        return new Card(page, page.locator("main"));
    }

    /** Waits until the page says that this was done. */
    Desk says(String news) {
        assertThat(page.locator("#messages .notice-ok")).containsText(news);
        return this;
    }

    /** Waits until the page tells this error in the list on top. */
    Desk refuses(String error) {
        assertThat(page.locator("#messages .notice-bad")).containsText(error);
        return this;
    }

    /** Waits until the head of the case names the stage. */
    Desk standsAt(String stage) {
        assertThat(page.locator(".case-number")).containsText(stage);
        return this;
    }

    /** Number of the case that is shown. */
    String caseNumber() {
        return page.locator(".case-number").innerText().substring(0, "GR-0000-0000".length());
    }

    /** Nothing that axe finds, neither wide nor narrow, and nothing wider than a telephone; keeps both pictures. */
    Desk looksRight(String name) {
        Browser.axe(page);
        Browser.screenshot(page, name + "-1280");
        page.setViewportSize(390, 844);
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, name + "-390");
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Closes the window. */
    void leave() {
        assertThat(complaints).as("complaints of the browser").isEmpty();
        Browser.close(page);
    }

    /** The browser knows no quoting of whole texts, so every sign is quoted by itself; the style writes the first letter large. */
    private static Page.LocatorOptions exactly(String text) {
        var plain = text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replaceAll("[ \u00a0]", "\\\\s");
        return new Page.LocatorOptions()
                .setHasText(Pattern.compile("^\\s*" + plain + "\\s*$", Pattern.CASE_INSENSITIVE));
    }
}
