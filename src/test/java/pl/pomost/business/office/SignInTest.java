package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.FakePasswords;
import pl.pomost.given.FakePresence;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Refusal;

class SignInTest {

    private static final String PASSWORD = "pomost-demo";

    private final Office office = Office.onFakes();

    @BeforeEach
    void openDemo() {
        office.as("(system)", Role.SYSTEM).does(OpenDemoAccounts.class, new OpenDemoAccounts.Command(PASSWORD));
        office.as("(public)", Role.PUBLIC);
    }

    @Test
    void letsInByNameAndPassword() {
        var receipt = office.does(SignIn.class, attempt("doradca", PASSWORD));

        assertThat(receipt.subject()).isEqualTo("doradca");
        assertThat(inside()).contains("doradca");
        assertThat(office.facts().last().chain()).isEqualTo(Chain.ofAccount("doradca"));
    }

    @Test
    void takesTheNameInAnyLettersAndWithBlanksAround() {
        office.does(SignIn.class, attempt(" Doradca ", PASSWORD));

        assertThat(inside()).contains("doradca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doradca", "nobody", "Not A Name"})
    void givesAWrongNameAndAWrongPasswordTheSameAnswerAfterTheSameWork(String name) {
        var refusal = office.refusalOf(SignIn.class, attempt(name, "wrong"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("sign-in.wrong");
            assertThat(reason.figures()).isEmpty();
        });
        assertThat(((FakePasswords) office.the(Passwords.class)).compared()).isEqualTo(1);
        assertThat(inside()).isEmpty();
    }

    @Test
    void keepsALockedAccountOut() {
        office.as("admin", Role.ADMINISTRATOR).does(LockUser.class, new LockUser.Command("doradca", 1));
        office.as("(public)", Role.PUBLIC);

        assertThat(office.refusalOf(SignIn.class, attempt("doradca", PASSWORD)).kind())
                .isEqualTo(Refusal.Kind.RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doradca", "nobody"})
    void comparesNothingAfterFiveFailuresUnderOneName(String name) {
        for (int i = 0; i < SignInAttempts.PER_NAME; i++) {
            office.refusalOf(SignIn.class, attempt(name, "wrong"));
        }

        var refusal = office.refusalOf(SignIn.class, attempt(name, PASSWORD));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SIGN_IN);
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("minutes", 15L);
        assertThat(((FakePasswords) office.the(Passwords.class)).compared()).isEqualTo(SignInAttempts.PER_NAME);
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(attempt("doradca", PASSWORD)).asString().doesNotContain(PASSWORD);
    }

    @Test
    void tellsWhoLeaves() {
        office.as("doradca", Role.ADVISOR).does(SignOut.class, new SignOut.Command());

        assertThat(office.facts().last().after().values()).containsEntry("signedIn", false);
        assertThat(inside()).isEmpty();
    }

    private Optional<String> inside() {
        return ((FakePresence) office.the(Presence.class)).inside();
    }

    private static SignIn.Command attempt(String account, String password) {
        return new SignIn.Command(account, password, "127.0.0.1");
    }
}
