package pl.pomost.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Thirty idle minutes end a visit, and only the person keeps it alive. */
class VisitTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final GivenRequest browser = new GivenRequest();

    private Visit begun() {
        Visit.begin(browser.to("/sign-in"), "doradca", NINE);
        return Visit.of(browser.to("/desk/home")).orElseThrow();
    }

    @Test
    void lastsThirtyIdleMinutesToTheSecond() {
        var visit = begun();

        assertThat(visit.left(NINE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(visit.isOver(NINE.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isFalse();
        assertThat(visit.isOver(NINE.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void beginsItsThirtyMinutesAnewWhenThePersonDoesSomething() {
        var visit = begun();

        visit.seen(NINE.plus(Duration.ofMinutes(29)));

        assertThat(visit.isOver(NINE.plus(Duration.ofMinutes(58)))).isFalse();
        assertThat(visit.left(NINE.plus(Duration.ofMinutes(31)))).isEqualTo(Duration.ofMinutes(28));
    }

    @Test
    void knowsWhatAPageDoesByItself() {
        assertThat(Visit.isByPerson(new GivenRequest().to("/desk/home"))).isTrue();
        assertThat(Visit.isByPerson(
                        new GivenRequest().header("X-Pomost-Quiet", "true").to("/session")))
                .isFalse();
        assertThat(Visit.isByPerson(
                        new GivenRequest().parameter("pomost.quiet", "true").to("/desk/case/case")))
                .isFalse();
    }

    @Test
    void isNoVisitBeforeSomebodySignsInNorAfterItEnds() {
        assertThat(Visit.of(browser.to("/desk/home"))).isEmpty();
        assertThat(browser.hasSession()).as("asking makes no session").isFalse();
        assertThat(begun().account()).isEqualTo("doradca");

        Visit.end(browser.to("/desk/sign-out"));

        assertThat(Visit.of(browser.to("/desk/home"))).isEmpty();
    }
}
