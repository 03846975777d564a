package pl.pomost.business.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class UsersAndRolesTest {

    private static final String PASSWORD = "dziewięć żółtych łódek";

    private final Office office = Office.onFakes();

    @BeforeEach
    void makeFirstAdministrator() {
        office.as("(public)", Role.PUBLIC).does(MakeFirstAdministrator.class, first("FIRST", "pierwszy"));
        office.as("pierwszy", Role.ADMINISTRATOR);
    }

    @Test
    void makesAnAccountWhoseFirstPasswordMustBeChanged() {
        office.does(CreateUser.class, create("jan.nowy", Role.ADVISOR, Role.MANAGER));

        var user = user("jan.nowy");
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.ADVISOR, Role.MANAGER);
        assertThat(user.mustChangePassword()).isTrue();
    }

    @Test
    void tellsTheTrailTheNameAsPersonalAndNoPassword() {
        office.does(CreateUser.class, create("jan.nowy", Role.ADVISOR));

        var told = office.facts().last().after().values();
        assertThat(told.get("displayName")).isInstanceOf(Snapshot.Personal.class);
        assertThat(told.toString())
                .doesNotContain(PASSWORD)
                .doesNotContain(user("jan.nowy").passwordHash());
    }

    @ParameterizedTest
    @CsvSource({
        "J,            account, account.form",
        "Jan Nowy,     account, account.form",
        "pierwszy,     account, account.taken",
    })
    void refusesASignInNameOfAnotherFormOrOneThatIsTaken(String account, String field, String rule) {
        var refusal = office.refusalOf(CreateUser.class, create(account, Role.ADVISOR));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons()).containsExactly(Reason.ofField(field, rule));
    }

    @ParameterizedTest
    @CsvSource({
        "krótkie, password.too-short",
        "aaaaaaaaaaaaaaa, password.monotonous",
        "xx-jan.nowy-yy, password.holds-account"
    })
    void refusesAWeakPassword(String password, String rule) {
        var refusal = office.refusalOf(
                CreateUser.class, new CreateUser.Command("jan.nowy", "Jan Nowy", Set.of(Role.ADVISOR), password));

        assertThat(refusal.verdict().reasons().stream().map(Reason::rule)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM", "PUBLIC"})
    void givesNobodyARoleThatNoAccountHolds(Role role) {
        assertThat(office.refusalOf(CreateUser.class, create("jan.nowy", role))
                        .verdict()
                        .reasons())
                .containsExactly(Reason.ofField("roles", "role.not-for-accounts"));
    }

    @Test
    void refusesAnyoneWhoChangesTheirOwnRoles() {
        var refusal = office.refusalOf(
                ChangeUser.class,
                new ChangeUser.Command("pierwszy", 1, "Pierwszy", Set.of(Role.ADMINISTRATOR, Role.MANAGER)));

        assertThat(refusal.verdict().reasons()).containsExactly(Reason.of("user.not-oneself"));
    }

    @Test
    void letsAnAdministratorChangeTheirOwnName() {
        office.does(
                ChangeUser.class, new ChangeUser.Command("pierwszy", 1, "Nowe Nazwisko", Set.of(Role.ADMINISTRATOR)));

        assertThat(user("pierwszy").displayName()).isEqualTo("Nowe Nazwisko");
    }

    @Test
    void keepsTheLastAdministrator() {
        office.does(CreateUser.class, create("drugi", Role.ADMINISTRATOR));
        office.does(LockUser.class, new LockUser.Command("drugi", 1));
        office.as("drugi", Role.ADMINISTRATOR);

        var locking = office.refusalOf(LockUser.class, new LockUser.Command("pierwszy", 1));
        var taking = office.refusalOf(
                ChangeUser.class, new ChangeUser.Command("pierwszy", 2, "Pierwszy", Set.of(Role.ADVISOR)));

        assertThat(locking.verdict().reasons()).containsExactly(Reason.of("user.last-administrator"));
        assertThat(taking.verdict().reasons()).containsExactly(Reason.of("user.last-administrator"));
    }

    @Test
    void refusesAChangeOfAVersionThatIsNoLongerThere() {
        office.does(CreateUser.class, create("drugi", Role.ADVISOR));
        office.does(LockUser.class, new LockUser.Command("drugi", 1));

        assertThat(office.refusalOf(UnlockUser.class, new UnlockUser.Command("drugi", 1))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void unlocksAnAccountWithTheRolesThatItHad() {
        office.does(CreateUser.class, create("drugi", Role.ADVISOR));
        office.does(LockUser.class, new LockUser.Command("drugi", 1));
        office.does(UnlockUser.class, new UnlockUser.Command("drugi", 2));

        assertThat(user("drugi").isActive()).isTrue();
        assertThat(user("drugi").roles()).containsExactly(Role.ADVISOR);
    }

    @Test
    void letsTheOwnerChooseAPasswordWithTheOldOne() {
        office.does(CreateUser.class, create("jan.nowy", Role.ADVISOR));
        office.as("jan.nowy", Role.ADVISOR);

        var wrong =
                office.refusalOf(ChangePassword.class, new ChangePassword.Command("nie to hasło", "inne długie hasło"));
        office.does(ChangePassword.class, new ChangePassword.Command(PASSWORD, "inne długie hasło"));

        assertThat(wrong.verdict().reasons()).containsExactly(Reason.ofField("present", "password.wrong"));
        assertThat(user("jan.nowy").mustChangePassword()).isFalse();
    }

    @Test
    void makesAFirstAdministratorOnlyOnce() {
        var refusal =
                office.as("(public)", Role.PUBLIC).refusalOf(MakeFirstAdministrator.class, first("FIRST", "drugi"));

        assertThat(refusal.verdict().reasons()).containsExactly(Reason.of("first-code.wrong"));
    }

    private User user(String account) {
        return office.the(Users.class).find(account).orElseThrow();
    }

    private static CreateUser.Command create(String account, Role... roles) {
        return new CreateUser.Command(account, "Jan Nowy", Set.of(roles), PASSWORD);
    }

    private static MakeFirstAdministrator.Command first(String code, String account) {
        return new MakeFirstAdministrator.Command(code, account, "Pierwszy", PASSWORD, "127.0.0.1");
    }
}
