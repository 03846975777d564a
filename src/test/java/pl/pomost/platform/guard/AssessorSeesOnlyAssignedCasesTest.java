package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.work.WorkKind;
import pl.pomost.given.Cases;
import pl.pomost.given.Classes;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.recruitment.RecruitmentLists;
import pl.pomost.records.register.CaseFilter;
import pl.pomost.records.register.CaseOrder;
import pl.pomost.records.register.PayoutFilter;

/** Looks through every window that assessors have, as one who was given no case; a new reading is looked through unnamed. */
class AssessorSeesOnlyAssignedCasesTest {

    /** What is no case: editions, rules and reference tables. */
    private static final Set<Permission> OF_ANY_CASE = Set.of(Permission.READ_PROGRAMMES);

    private static Store store;
    private static GivenCase given;

    @BeforeAll
    static void walks() {
        store = DataBase.DERBY.fresh();
        given = new Cases(Office.on(store.entities()).on(LocalDate.of(2026, 3, 2)))
                .opened()
                .approvedFor("100000.00")
                .registered()
                .agreed()
                .firstTranchePaid();
    }

    @AfterAll
    static void closes() {
        store.close();
    }

    @Test
    void showsNothingOfACaseThatIsNotAssigned() {
        assertThat(windows()).hasSizeGreaterThan(20).allSatisfy(window -> {
            var seen = seenBy("asesor3", window);
            assertThat(seen)
                    .as("%s", window)
                    .doesNotContain(given.number().text())
                    .doesNotContain("Próbn", "100000", "Żuraw")
                    .doesNotContainPattern("@[0-9a-f]+$");
        });
    }

    /** The same windows are open to whoever was given the case, so it is the assignment that closes them. */
    @Test
    void showsTheCaseToWhomItIsAssigned() {
        assertThat(windows().stream()
                        .filter(window ->
                                Arrays.asList(window.getParameterTypes()).contains(CaseNumber.class))
                        .filter(window -> !window.getName().equals("download"))
                        .filter(window ->
                                !window.getDeclaringClass().getSimpleName().equals("MyAssignments")))
                .hasSizeGreaterThan(8)
                .allSatisfy(window ->
                        assertThat(seenBy("asesor1", window)).as("%s", window).doesNotStartWith("refused"));
    }

    private static String seenBy(String account, Method window) {
        var office = given.office().as(account, Role.ASSESSOR);
        return office.inTransaction(() -> {
            try {
                return String.valueOf(window.invoke(office.the(window.getDeclaringClass()), arguments(window)));
            } catch (InvocationTargetException wrapped) {
                if (wrapped.getCause() instanceof Refusal refusal) {
                    return "refused: " + refusal.kind();
                }
                throw new IllegalStateException(window.toString(), wrapped.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static Object[] arguments(Method window) {
        Map<Class<?>, Object> known = Map.of(
                CaseNumber.class,
                given.number(),
                PayoutReference.class,
                new PayoutReference(given.number() + "-T1"),
                CaseFilter.class,
                CaseFilter.all(),
                PayoutFilter.class,
                PayoutFilter.ALL,
                CaseOrder.class,
                CaseOrder.NEWEST,
                Move.class,
                Move.SUBMIT_APPLICATION,
                List.class,
                List.of(),
                Locale.class,
                Locale.ENGLISH,
                int.class,
                1,
                boolean.class,
                false);
        if (window.getName().equals("latest")) {
            return new Object[] {given.number().text(), WorkKind.values()};
        }
        var page = window.getParameterCount() > 1 && window.getParameterTypes()[0] != CaseNumber.class;
        return Arrays.stream(window.getParameterTypes())
                .map(type -> page && type == PayoutReference.class
                        ? null
                        : type == long.class ? Long.valueOf(1) : known.get(type))
                .map(value -> value == null && window.getDeclaringClass() == RecruitmentLists.class ? "WZOR-1" : value)
                .toArray();
    }

    private static List<Method> windows() {
        return Classes.below("pl.pomost.business", "pl.pomost.records").stream()
                .filter(each -> each.isAnnotationPresent(Reading.class))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && isOpenToAssessors(method))
                .toList();
    }

    private static boolean isOpenToAssessors(Method window) {
        var requires = window.isAnnotationPresent(Requires.class)
                ? window.getAnnotation(Requires.class)
                : window.getDeclaringClass().getAnnotation(Requires.class);
        return Arrays.stream(requires.value())
                .filter(permission -> !OF_ANY_CASE.contains(permission))
                .anyMatch(permission -> permission.holders().contains(Role.ASSESSOR));
    }
}
