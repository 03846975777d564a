package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.it.Site;

/**
 * One Chromium for all journeys of the process. Every window is a person of its own, without the cookies of others; close it.
 * Journeys run one after another: Playwright belongs to one thread.
 */
public final class Browser {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** A desk: 1280 by 900. */
    public static Page desk() {
        return window(1280, 900);
    }

    /** A telephone: 390 by 844. */
    public static Page telephone() {
        return window(390, 844);
    }

    /** Fails on any violation that axe finds on the page as it stands. */
    public static void axe(Page page) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    /** Fails when the page is wider than its window. */
    public static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its window", page.url())
                .isEqualTo(true);
    }

    /** Keeps what the page looks like as target/screenshots/name.png. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Closes the window with everything the person has in it. */
    public static void close(Page page) {
        page.context().close();
    }

    private static synchronized Page window(int width, int height) {
        if (running == null) {
            running = launch();
        }
        BrowserContext person = running.newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("pl-PL")
                .setTimezoneId("Europe/Warsaw")
                .setBaseURL(Site.address().toString()));
        person.setDefaultTimeout(15_000);
        return person.newPage();
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    /** The one given as pomost.chromium, else the first on the path. */
    private static Path chromium() {
        String given = System.getProperty("pomost.chromium", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium on the path; see src/test/sh/browser.sh"));
    }
}
