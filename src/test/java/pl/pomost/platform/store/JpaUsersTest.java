package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.office.ApiToken;
import pl.pomost.business.office.ApiTokens;
import pl.pomost.business.office.ChangeUser;
import pl.pomost.business.office.LockUser;
import pl.pomost.business.office.MakeApiToken;
import pl.pomost.business.office.OpenDemoAccounts;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.business.office.Users;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Refusal;

class JpaUsersTest {

    @BeforeAll
    static void installVault() {
        var key = new byte[TinkVault.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Vault.install(new TinkVault(key));
    }

    @ParameterizedTest
    @EnumSource
    void keepsAccountsWithTheirRoles(DataBase kind) {
        onDemo(kind, (office, users) -> {
            office.does(
                    ChangeUser.class,
                    new ChangeUser.Command("doradca", 1, "Anna Żądło", Set.of(Role.ADVISOR, Role.ASSESSOR)));
            var kept = office.inTransaction(() -> users.find("doradca").orElseThrow());

            assertThat(kept.roles()).containsExactlyInAnyOrder(Role.ADVISOR, Role.ASSESSOR);
            assertThat(kept.displayName()).isEqualTo("Anna Żądło");
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.isActive()).isTrue();
            assertThat(kept.mustChangePassword()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void findsNobodyWhereThereIsNobody(DataBase kind) {
        onDemo(kind, (office, users) -> {
            assertThat(office.inTransaction(() -> users.find("nobody"))).isEmpty();
            assertThat(office.inTransaction(users::isEmpty)).isFalse();
            assertThat(office.refusalOf(LockUser.class, new LockUser.Command("nobody", 1))
                            .kind())
                    .isEqualTo(Refusal.Kind.UNKNOWN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnAdministratorWhenTwoLockEachOtherOut(DataBase kind) {
        onDemo(kind, (office, users) -> {
            office.does(
                    ChangeUser.class,
                    new ChangeUser.Command("doradca", 1, "Anna Zielonka", Set.of(Role.ADMINISTRATOR)));
            var together = Executors.newFixedThreadPool(2);
            try {
                var outcomes = together.invokeAll(
                        List.of(locking(office, "admin", "doradca", 2), locking(office, "doradca", "admin", 1)));
                for (var outcome : outcomes) {
                    assertThat(outcome.get()).isIn("done", "refused");
                }
                assertThat(office.inTransaction(() -> users.lockHolders(Role.ADMINISTRATOR)))
                        .hasSize(1);
            } catch (Exception broken) {
                throw new AssertionError(broken);
            } finally {
                together.shutdownNow();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsTokensByTheirPrefix(DataBase kind) {
        onDemo(kind, (office, users) -> {
            var secret = TokenSecret.draw();
            office.as("doradca", Role.ADVISOR)
                    .does(MakeApiToken.class, new MakeApiToken.Command("skrypt", ApiToken.Reach.READ, 7, secret));

            var kept = office.inTransaction(
                    () -> office.the(ApiTokens.class).find(secret.prefix()).orElseThrow());
            assertThat(kept.opensFor(secret, Instant.now())).isTrue();
            assertThat(kept.account()).isEqualTo("doradca");
        });
    }

    private static Callable<String> locking(Office office, String actor, String other, long version) {
        return () -> {
            try {
                office.as(actor, Role.ADMINISTRATOR).does(LockUser.class, new LockUser.Command(other, version));
                return "done";
            } catch (Refusal refusal) {
                return "refused";
            }
        };
    }

    private static void onDemo(DataBase kind, BiConsumer<Office, Users> test) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            office.as("(system)", Role.SYSTEM)
                    .does(OpenDemoAccounts.class, new OpenDemoAccounts.Command("pomost-demo"));
            test.accept(office.as("admin", Role.ADMINISTRATOR), office.the(Users.class));
        }
    }
}
