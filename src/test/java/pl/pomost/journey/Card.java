package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A part of a page: its fields and buttons by the words that stand on them. */
final class Card {
    /** Nothing is on its way to the server, and nothing waits for the end of a pause in typing. */
    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty())";

    private final Page page;
    private final Locator here;

    Card(Page page, Locator here) {
        this.page = page;
        this.here = here;
    }

    Locator here() {
        return here;
    }

    /** The field with exactly that label. */
    Locator field(String label) {
        return here.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea, select"));
    }

    Card fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Card choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Forced, because what people see and click is a drawing above the real box. */
    Card tick(String label) {
        field(label).check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Chooses one of several by the words beside it. */
    Card pick(String label) {
        here.locator("label", new Locator.LocatorOptions().setHasText(label)).click();
        return this;
    }

    Card untick(String label) {
        field(label).uncheck(new Locator.UncheckOptions().setForce(true));
        return this;
    }

    Locator button(String name) {
        return here.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button and waits for the answer. */
    Card press(String name) {
        button(name).click();
        page.waitForFunction(QUIET);
        return this;
    }

    /** Presses the button as impatient people do. */
    Card pressTwice(String name) {
        button(name).dblclick();
        page.waitForFunction(QUIET);
        return this;
    }

    /** One of several things typed in this part, by its legend. */
    Card group(String legend) {
        return new Card(
                page,
                here.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(legend).setExact(true)));
    }

    /** One of several things typed in this part, by its place from 1. */
    Card group(int place) {
        return new Card(page, here.getByRole(AriaRole.GROUP).nth(place - 1));
    }

    /** Waits until the part shows the text. */
    Card shows(String text) {
        assertThat(here).containsText(text);
        return this;
    }

    /** Shows this when work that goes on in the background has ended, within a minute. */
    Card showsAtLast(String text) {
        assertThat(here).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        return this;
    }

    /** Waits until the message beside the field says this. */
    Card complains(String label, String message) {
        assertThat(field(label)
                        .locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' field ')]")
                        .locator(".field-error"))
                .containsText(message);
        return this;
    }
}
