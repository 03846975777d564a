package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.given.DataBase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Guarded;
import pl.pomost.kernel.usecase.UseCase;
import pl.pomost.records.audit.AuditTrail;

/** Knocks at every door that there is, with the guard itself before it; a new use case is knocked at without being named. */
class EveryDoorRefusesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.pomost");

    /** Coming and going, and one's own password and tokens: nothing of a case. */
    private static final Set<String> ENTRANCE = Set.of("SignIn", "SignOut", "MakeFirstAdministrator");

    private static final Set<String> OWN = Set.of(
            "ChangePassword",
            "MakeApiToken",
            "RevokeApiToken",
            "RenewCalendarFeed",
            "RevokeCalendarFeed",
            "SetMailAddress");

    private static Store store;
    private static Office office;

    @BeforeAll
    static void opens() {
        store = DataBase.DERBY.fresh();
        office = Office.on(store.entities());
    }

    @AfterAll
    static void closes() {
        store.close();
    }

    @Test
    void letsAnAuditorChangeNothing() {
        assertThat(opened(useCases(), new Actor("audytor", Set.of(Role.AUDITOR))))
                .as("a revealed value is a look, and an entry of the trail")
                .containsExactlyElementsOf(sorted(ENTRANCE, OWN, Set.of("RevealPersonalValue")));
    }

    @Test
    void letsThePublicComeInAndNothingElse() {
        assertThat(opened(useCases(), Actor.PUBLIC)).containsExactlyElementsOf(sorted(ENTRANCE));
        assertThat(opened(readings(), Actor.PUBLIC)).isEmpty();
    }

    @Test
    void letsSomebodyWithoutRolesDoNothing() {
        var nobody = new Actor("nikt", Set.of());

        assertThat(opened(useCases(), nobody)).isEmpty();
        assertThat(opened(readings(), nobody)).isEmpty();
    }

    @Test
    void letsATokenForReadingChangeNothingWhateverItsOwnerMayDo() {
        var all = new TreeSet<Role>(
                Arrays.stream(Role.values()).filter(Role::isForAccounts).toList());

        assertThat(opened(useCases(), new Actor("wszystko", all).lookingOnly())).isEmpty();
    }

    @Test
    void letsAnAdministratorDecideNothingAboutCases() {
        assertThat(opened(useCases(), new Actor("admin", Set.of(Role.ADMINISTRATOR))))
                .containsExactlyElementsOf(sorted(
                        ENTRANCE,
                        OWN,
                        Set.of(
                                "ChangeUser",
                                "ConfirmCardFigure",
                                "ConfirmReference",
                                "ConfirmSetting",
                                "CorrectReference",
                                "AddBankProfile",
                                "AddCard",
                                "AddEdition",
                                "AddOfficeAccount",
                                "AddProject",
                                "AddRules",
                                "ChangeBudget",
                                "ChangeEditionRules",
                                "ChangeLastDay",
                                "CreateUser",
                                "CloseOfficeAccount",
                                "ConfirmBankProfile",
                                "DeliverDispatch",
                                "EnterReference",
                                "GivePassword",
                                "LockUser",
                                "OpenDemoAccounts",
                                "RemindOfObligation",
                                "RetryDispatch",
                                "SealTrail",
                                "SetBusinessDay",
                                "UnlockUser")));
    }

    @Test
    void recordsEveryRefusalOfAnAccount() throws SQLException {
        var before = entries();
        var refused = useCases().size()
                - opened(useCases(), new Actor("asesor1", Set.of(Role.ASSESSOR)))
                        .size();

        assertThat(refused).isPositive();
        assertThat(entries() - before).isEqualTo(refused);
    }

    /** The doors that somebody gets through, in the order of their names. */
    private static List<String> opened(List<Method> doors, Actor actor) {
        assertThat(doors).hasSizeGreaterThan(10);
        return doors.stream()
                .filter(door -> office.inTransaction(() -> letsIn(door, actor)))
                .map(door -> door.getDeclaringClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean letsIn(Method door, Actor actor) {
        try {
            guard(actor).watch(knockingAt(door));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.kind()).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.SIGN_IN);
            return false;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Guard guard(Actor actor) {
        var guard = new Guard();
        guard.present = new PresentActor();
        guard.present.enters(actor);
        guard.key = new PresentedKey();
        guard.attempts = Attempting.alone();
        guard.trail =
                office.as(actor.account(), actor.roles().toArray(Role[]::new)).the(AuditTrail.class);
        guard.clock = office.the(BusinessClock.class);
        return guard;
    }

    private static InvocationContext knockingAt(Method door) {
        return (InvocationContext) Proxy.newProxyInstance(
                EveryDoorRefusesTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> null;
                    case "getMethod" -> door;
                    default -> new Object[0];
                });
    }

    private static List<Method> useCases() {
        return doors().filter(door -> door.getDeclaringClass().isAnnotationPresent(UseCase.class))
                .filter(door -> door.getName().equals("handle"))
                .toList();
    }

    private static List<Method> readings() {
        return doors().filter(door -> !door.getDeclaringClass().isAnnotationPresent(UseCase.class))
                .toList();
    }

    private static Stream<Method> doors() {
        return HOUSE.stream()
                .filter(each -> each.isMetaAnnotatedWith(Guarded.class) && !each.isAnnotation())
                .map(JavaClass::reflect)
                .filter(each -> each != Guard.class)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    @SafeVarargs
    private static List<String> sorted(Set<String>... names) {
        return Arrays.stream(names).flatMap(Set::stream).sorted().toList();
    }

    private static long entries() throws SQLException {
        return ((Number) store.ask("SELECT COUNT(*) FROM audit_entry WHERE outcome = 'REFUSED'")).longValue();
    }
}
