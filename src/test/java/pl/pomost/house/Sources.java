package pl.pomost.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was written: pages and code as texts, by path. */
final class Sources {

    private Sources() {}

    static Map<String, String> pages() {
        return under("src/main/webapp", ".xhtml");
    }

    static Map<String, String> code() {
        return under("src/main/java", ".java");
    }

    /** All enums of the application. */
    @SuppressWarnings("unchecked")
    static List<Class<? extends Enum<?>>> enums() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("pl.pomost").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !type.isAnonymousClass())
                        .<Class<? extends Enum<?>>>map(type -> (Class<? extends Enum<?>>) type.reflect())
                        .filter(Class::isEnum)
                        .toList();
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> under(String folder, String ending) {
        try (var paths = Files.walk(Path.of(folder))) {
            var sources = new TreeMap<String, String>();
            paths.filter(path -> path.toString().endsWith(ending))
                    .forEach(path -> sources.put(path.toString(), read(path)));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
