package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.edge.desk.DeskPage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Guarded;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Every way in is listed in {@code doors.txt} with its lock: use cases and readings with their permissions, pages with
 * theirs, resources with what they call. A new door fails here until somebody has looked at its lock and listed it.
 */
class EveryDoorHasALockTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.pomost");
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    @Test
    void isListedWithItsLock() throws IOException {
        var found = Stream.of(useCases(), pages(), resources())
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
        Files.write(java.nio.file.Path.of("target", "doors.txt"), found);

        assertThat(found)
                .as("differs from src/test/resources/doors.txt; what was found stands in target/doors.txt")
                .containsExactlyElementsOf(listed());
    }

    @Test
    void namesAPermissionForEveryGuardedClass() {
        assertThat(guarded().filter(each -> locks(each).isEmpty())).isEmpty();
    }

    @Test
    void leadsNoReaderToAUseCaseThatWrites() {
        var getters = HOUSE.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class))
                .toList();

        assertThat(getters).isNotEmpty();
        assertThat(getters.stream()
                        .filter(method -> method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(UseCase.class)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void grantsAnAuditorNothingThatWrites() {
        assertThat(Arrays.stream(Permission.values())
                        .filter(Permission::isWriting)
                        .filter(permission -> permission != Permission.ENTER)
                        .filter(permission -> permission.holders().contains(Role.AUDITOR)))
                .isEmpty();
    }

    private static Stream<String> useCases() {
        return guarded().map(each -> {
            var kind = each.isAnnotatedWith(UseCase.class) ? "use case " : "reading  ";
            return kind + each.getSimpleName() + " " + locks(each);
        });
    }

    private static Stream<JavaClass> guarded() {
        return HOUSE.stream()
                .filter(each -> each.isMetaAnnotatedWith(Guarded.class))
                .filter(each -> !each.isAnnotation() && !each.isAnnotatedWith(Interceptor.class))
                .filter(each -> !each.getPackageName().startsWith(EveryDoorHasALockTest.class.getPackageName()));
    }

    private static List<Permission> locks(JavaClass each) {
        return Stream.concat(
                        each.tryGetAnnotationOfType(Requires.class).stream(),
                        each.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Requires.class).stream()))
                .flatMap(requires -> Arrays.stream(requires.value()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> pages() {
        return Arrays.stream(DeskPage.values()).map(page -> "page     " + page + " " + page.permissions());
    }

    private static Stream<String> resources() {
        return HOUSE.stream()
                .filter(each -> each.isAnnotatedWith(Path.class)
                        && each.getPackageName().startsWith("pl.pomost.edge"))
                .flatMap(each -> each.getMethods().stream())
                .flatMap(method -> VERBS.stream()
                        .filter(method::isAnnotatedWith)
                        .map(verb ->
                                "resource " + verb.getSimpleName() + " " + path(method) + " -> " + called(method)));
    }

    private static String path(JavaMethod method) {
        var below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = method.getOwner().getAnnotationOfType(Path.class).value() + "/" + below;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The guarded classes that the class of the resource's method may call. */
    private static String called(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .filter(owner -> owner.isMetaAnnotatedWith(Guarded.class))
                .map(JavaClass::getSimpleName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "))
                .strip()
                .replaceAll("^$", "nothing guarded");
    }

    private static List<String> listed() throws IOException {
        try (var in = EveryDoorHasALockTest.class.getResourceAsStream("/doors.txt")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }
}
