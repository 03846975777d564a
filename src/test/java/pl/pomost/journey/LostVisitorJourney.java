package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.it.Outside;

class LostVisitorJourney extends Outside {
    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(Named.<Supplier<Page>>of("desk", Browser::desk)),
                Arguments.of(Named.<Supplier<Page>>of("telephone", Browser::telephone)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void findsTheWayBackFromAnUnknownAddress(Supplier<Page> window) {
        Page page = window.get();
        page.navigate("/no-such-page");

        assertThat(page.locator("h1").textContent()).isEqualTo("Nie ma takiej strony");
        Browser.axe(page);
        Browser.fits(page);
        Browser.screenshot(page, "lost-" + page.viewportSize().width);
        page.getByText("Wróć na początek").click();

        assertThat(page.url()).endsWith("/");
        Browser.close(page);
    }
}
