package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Rooms.REAL.root());
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(Rooms.WRONG.root());

    @ParameterizedTest
    @EnumSource
    void holdsInTheHouse(Fence fence) {
        fence.around(Rooms.REAL).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void firesOnTheWrongHouse(Fence fence) {
        var found = fence.around(Rooms.WRONG).evaluate(WRONG);

        assertThat(found.getFailureReport().getDetails()).anyMatch(detail -> detail.contains("." + fence.wrongClass()));
    }

    static Stream<String> rooms() {
        return Stream.concat(Rooms.BUSINESS.stream().map(room -> "business." + room), Rooms.BESIDE.stream());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomThatARuleNamesStands(String room) {
        boolean planned = Rooms.NOT_BUILT_YET.contains(room.substring(room.indexOf('.') + 1));

        assertThat(planned || !absent(room)).as("%s is built", room).isTrue();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        List<String> silent = HOUSE.getPackage(Rooms.REAL.root()).getSubpackagesInTree().stream()
                .filter(room -> room.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")))
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(silent).isEmpty();
    }

    private static boolean absent(String room) {
        return !HOUSE.containPackage(Rooms.REAL.of(room));
    }
}
