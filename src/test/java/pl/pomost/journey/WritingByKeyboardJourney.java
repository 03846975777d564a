package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.it.Outside;

/** The keyboard alone suffices, and one sees where one is. */
class WritingByKeyboardJourney extends Outside {
    private static final int FAR = 120;
    private static final String NAME = "() => { const here = document.activeElement;"
            + " const label = here.labels && here.labels.length ? here.labels[0].innerText : '';"
            + " return here.getAttribute('aria-label') || label || here.innerText || ''; }";
    private static final String RING = "() => { const look = getComputedStyle(document.activeElement);"
            + " return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2; }";

    private Page page;

    @Test
    void writesAndHandsInWithTheKeyboardAlone() {
        var prepared = Prepared.group().trained().begun().written(SectionCode.RISKS);
        page = Browser.desk();
        page.navigate("/sign-in");
        type("Nazwa konta", "doradca");
        type("Hasło", "pomost-demo");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Moja praca");

        press("Sprawy");
        assertThat(page.locator("h1")).hasText("Sprawy");
        press(prepared.number());
        assertThat(page.locator(".case-number")).containsText(prepared.number());
        press("Biznesplan");
        assertThat(page.locator(".case-sections a[aria-current=page]")).hasText("Biznesplan");
        press("Napisz: Ryzyka");
        assertThat(page.locator("textarea[id$=text]")).isVisible();
        type("Ryzyka", "Mało klientów zimą.");
        press("Zapisz tę część");
        assertThat(page.locator("#messages")).containsText("Część biznesplanu zapisana.");
        back("Złóż wniosek");
        page.keyboard().press("Enter");

        assertThat(page.locator(".case-number")).containsText("złożony");
        Browser.close(page);
    }

    private void type(String field, String text) {
        walk("Tab", field);
        page.keyboard().type(text);
    }

    private void press(String name) {
        walk("Tab", name);
        page.keyboard().press("Enter");
    }

    private void back(String name) {
        walk("Shift+Tab", name);
    }

    /** Walks until it stands there; wherever it stands, that is seen. */
    private void walk(String key, String name) {
        for (int step = 0; step < FAR; step++) {
            page.keyboard().press(key);
            var here = String.valueOf(page.evaluate(NAME)).strip();
            assertThat(page.evaluate(RING)).as("focus is seen on " + here).isEqualTo(true);
            if (here.equals(name)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + name);
    }
}
