package pl.pomost.platform.bank;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of the folder {@code shared} that lies beside some clones: schemas that may not be given on. A test that reads one is
 * left out where it is missing; what must hold everywhere is asserted by tests that do without.
 */
final class Shared {

    private Shared() {}

    static byte[] bytes(String path) {
        var file = find(path);
        assumeTrue(file.isPresent(), () -> "no shared/" + path + " beside this clone");
        try {
            return Files.readAllBytes(file.orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<Path> find(String path) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared").resolve(path);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
