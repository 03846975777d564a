package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

/** The one secret address of an account's calendar. */
class CalendarFeedTest {

    private final Office office = Office.onFakes();
    private final TokenSecret secret = TokenSecret.draw();

    @BeforeEach
    void openDemo() {
        office.as("(system)", Role.SYSTEM).does(OpenDemoAccounts.class, new OpenDemoAccounts.Command("pomost-demo"));
        office.as("doradca", Role.ADVISOR);
    }

    @Test
    void opensForItsSecretAlone() {
        renew(secret);

        assertThat(feed().opensFor(secret)).isTrue();
        assertThat(feed().opensFor(new TokenSecret(
                        secret.prefix(), TokenSecret.draw().secret())))
                .isFalse();
        assertThat(feed().language()).isEqualTo(CalendarFeed.Language.EN);
    }

    @Test
    void endsTheAddressBeforeWithANewOne() {
        renew(secret);
        var next = TokenSecret.draw();
        renew(next);

        assertThat(feed().opensFor(next)).isTrue();
        assertThat(feed().opensFor(secret)).isFalse();
        assertThat(office.the(CalendarFeeds.class).find(secret.prefix())).isEmpty();
    }

    @Test
    void opensNothingOnceRevokedAndAgainOnceRenewed() {
        renew(secret);
        office.does(RevokeCalendarFeed.class, new RevokeCalendarFeed.Command());

        assertThat(feed().opensFor(secret)).isFalse();
        assertThat(office.refusalOf(RevokeCalendarFeed.class, new RevokeCalendarFeed.Command())
                        .kind())
                .isEqualTo(Refusal.Kind.UNKNOWN);
        renew(secret);
        assertThat(feed().opensFor(secret)).isTrue();
    }

    @Test
    void asksForALanguage() {
        assertThat(office.refusalOf(RenewCalendarFeed.class, new RenewCalendarFeed.Command(null, secret))
                        .verdict()
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.field()).isEqualTo("language"));
    }

    @Test
    void leavesNoSecretInTheTrail() {
        renew(secret);

        assertThat(office.facts().last().subject()).isEqualTo(secret.prefix());
        assertThat(office.facts().last().after().values().toString())
                .contains(secret.prefix())
                .doesNotContain(secret.secret(), secret.hash());
    }

    private void renew(TokenSecret drawn) {
        office.does(RenewCalendarFeed.class, new RenewCalendarFeed.Command(CalendarFeed.Language.EN, drawn));
    }

    private CalendarFeed feed() {
        return office.the(CalendarFeeds.class).of("doradca").orElseThrow();
    }
}
