package pl.pomost.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.given.FakeCalendarFeeds;
import pl.pomost.given.FakeUsers;
import pl.pomost.given.Filled;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.platform.guard.PresentActor;

/** Who is let in with a session, while the minutes pass. */
class EntranceTest {

    private static final Duration NEARLY = Duration.ofMinutes(29);

    private final GivenRequest browser = new GivenRequest();
    private final Entrance entrance = new Entrance();
    private final Map<String, String> headers = new HashMap<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    private final FakeCalendarFeeds feeds = new FakeCalendarFeeds();

    EntranceTest() {
        var users = new FakeUsers();
        users.add(Staff.person("doradca", Role.ADVISOR));
        entrance.users = users;
        entrance.feeds = new FeedKeys();
        entrance.feeds.users = users;
        entrance.feeds.feeds = feeds;
        entrance.present = Filled.entity(PresentActor.class, Map.of());
        entrance.clock = new BusinessClock() {
            @Override
            public LocalDate day() {
                return LocalDate.of(2026, 3, 2);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        Visit.begin(browser.to("/sign-in"), "doradca", now);
    }

    @Test
    void staysOpenWhileThePersonWorks() {
        for (int page = 0; page < 3; page++) {
            now = now.plus(NEARLY);
            assertThat(comes("/desk/home")).isEqualTo(AuthenticationStatus.SUCCESS);
        }
    }

    @Test
    void closesAfterThirtyMinutesInWhichOnlyThePageWasBusy() {
        browser.parameter("pomost.quiet", "true");
        now = now.plus(NEARLY);
        assertThat(comes("/desk/case/case")).isEqualTo(AuthenticationStatus.SUCCESS);

        now = now.plus(Duration.ofMinutes(1));

        assertThat(comes("/desk/case/case")).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(headers.get("Location")).startsWith("/sign-in?target=%2Fdesk%2Fcase%2Fcase");
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void givesTheClockOfTheWarningNoLifeToPassOn() {
        now = now.plus(NEARLY);
        browser.header("X-Pomost-Quiet", "true");
        comes("/session");

        assertThat(Visit.of(browser.to("/session")).orElseThrow().left(now)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void letsTheOwnerOfACalendarLookAndNobodyElse() {
        var secret = TokenSecret.draw();
        feeds.add(feed("doradca", secret));

        assertThat(comes("/api/calendar-feeds/" + secret.text() + ".ics")).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(entrance.present.actor().account()).isEqualTo("doradca");
        assertThat(entrance.present.actor().readOnly()).isTrue();
    }

    @Test
    void knowsNobodyBehindAnotherAddress() {
        var secret = TokenSecret.draw();
        feeds.add(feed("doradca", secret));
        var guess = new TokenSecret(secret.prefix(), TokenSecret.draw().secret());
        for (var name : List.of("", "x.ics", secret.text(), guess.text() + ".ics", "demo-doradca.ics")) {
            assertThat(comes("/api/calendar-feeds/" + name)).as(name).isEqualTo(AuthenticationStatus.NOT_DONE);
        }
        assertThat(entrance.present.actor()).isEqualTo(Actor.PUBLIC);
    }

    @Test
    void showsNothingToSomebodyWhoWasLockedOut() {
        var secret = TokenSecret.draw();
        feeds.add(feed("dawny", secret));
        var left = Staff.person("dawny", Role.MANAGER);
        Filled.set(left, "active", false);
        entrance.users.add(left);

        assertThat(comes("/api/calendar-feeds/" + secret.text() + ".ics")).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    private static CalendarFeed feed(String account, TokenSecret secret) {
        return Filled.entity(
                CalendarFeed.class,
                Map.of("account", account, "prefix", secret.prefix(), "secretHash", sha256(secret.secret())));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AuthenticationStatus comes(String path) {
        return entrance.validateRequest(browser.to(path), response(), context());
    }

    private HttpServletResponse response() {
        return pretend(HttpServletResponse.class, (method, given) -> {
            if (method.equals("setHeader")) {
                headers.put((String) given[0], (String) given[1]);
            }
            return null;
        });
    }

    private static HttpMessageContext context() {
        return pretend(
                HttpMessageContext.class,
                (method, given) -> method.equals("notifyContainerAboutLogin")
                        ? AuthenticationStatus.SUCCESS
                        : AuthenticationStatus.NOT_DONE);
    }

    private interface Behaviour {
        Object on(String method, Object[] given);
    }

    private static <T> T pretend(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> behaviour.on(method.getName(), given)));
    }
}
