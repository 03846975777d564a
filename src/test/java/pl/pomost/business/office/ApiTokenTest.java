package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

class ApiTokenTest {

    private final Office office = Office.onFakes();
    private final TokenSecret secret = TokenSecret.draw();

    @BeforeEach
    void openDemo() {
        office.as("(system)", Role.SYSTEM).does(OpenDemoAccounts.class, new OpenDemoAccounts.Command("pomost-demo"));
        office.as("doradca", Role.ADVISOR);
    }

    @Test
    void opensForItsSecretUntilItExpires() {
        make(ApiToken.Reach.WRITE, 1);

        var now = Instant.now();
        assertThat(token().opensFor(secret, now)).isTrue();
        assertThat(token().opensFor(secret, now.plus(Duration.ofDays(1)).plusSeconds(1)))
                .isFalse();
        assertThat(token().opensFor(
                                new TokenSecret(
                                        secret.prefix(), TokenSecret.draw().secret()),
                                now))
                .isFalse();
    }

    @Test
    void isReadBackFromWhatWasShown() {
        assertThat(TokenSecret.parse(secret.text())).contains(secret);
        assertThat(TokenSecret.parse(secret.text() + "x")).isEmpty();
        assertThat(TokenSecret.parse("demo-doradca")).isEmpty();
    }

    @Test
    void letsAReadingTokenChangeNothing() {
        make(ApiToken.Reach.READ, 30);

        var actor = token().actorFor(office.the(Users.class).find("doradca").orElseThrow());

        assertThat(actor.roles()).containsExactly(Role.ADVISOR);
        assertThat(actor.may(Permission.READ_CASES)).isTrue();
        assertThat(actor.may(Permission.ADVISE_CASES)).isFalse();
    }

    @Test
    void opensNothingOnceRevoked() {
        make(ApiToken.Reach.WRITE, 30);
        office.does(RevokeApiToken.class, new RevokeApiToken.Command(secret.prefix()));

        assertThat(token().opensFor(secret, Instant.now())).isFalse();
    }

    @Test
    void isUnknownToEverybodyElse() {
        make(ApiToken.Reach.WRITE, 30);
        office.as("doradca2", Role.ADVISOR);

        assertThat(office.refusalOf(RevokeApiToken.class, new RevokeApiToken.Command(secret.prefix()))
                        .kind())
                .isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void livesAYearAtMost() {
        var refusal = office.refusalOf(
                MakeApiToken.class, new MakeApiToken.Command("skrypt", ApiToken.Reach.READ, 366, secret));

        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> assertThat(reason.field())
                .isEqualTo("days"));
    }

    @Test
    void leavesNoSecretInTheTrailOrInALog() {
        make(ApiToken.Reach.WRITE, 30);

        assertThat(office.facts().last().after().values().toString()).doesNotContain(secret.secret());
        assertThat(secret).asString().doesNotContain(secret.secret());
    }

    private void make(ApiToken.Reach reach, int days) {
        office.does(MakeApiToken.class, new MakeApiToken.Command("skrypt", reach, days, secret));
    }

    private ApiToken token() {
        return office.the(ApiTokens.class).find(secret.prefix()).orElseThrow();
    }
}
