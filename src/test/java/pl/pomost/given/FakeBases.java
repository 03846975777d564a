package pl.pomost.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;

/** What figures rest on, in memory, with what the migration says. */
public final class FakeBases implements Bases {

    private static final Pattern ROW =
            Pattern.compile("\\((-\\d+), '([^']+)', '([A-Z_]+)', '([^']*)', '([A-Z]+)', '([^']*)', '\\(system\\)'");

    private final List<Basis> all = new ArrayList<>();

    public FakeBases() {
        ROW.matcher(scripts())
                .results()
                .forEach(row -> all.add(Filled.entity(
                        Basis.class,
                        Map.of(
                                "id", Long.valueOf(row.group(1)),
                                "family", row.group(2),
                                "setting", row.group(3),
                                "settingValue", row.group(4),
                                "mark", Mark.valueOf(row.group(5)),
                                "source", row.group(6)))));
    }

    @Override
    public List<Basis> of(String family) {
        return all.stream()
                .filter(basis -> List.of(family, Basis.EVERY_FAMILY).contains(Filled.get(basis, "family")))
                .toList();
    }

    @Override
    public void add(Basis basis) {
        Filled.set(basis, "id", (long) all.size() + 1);
        all.add(basis);
    }

    /** All migrations: each room says of its own settings what they rest on. */
    private static String scripts() {
        try (var files = Files.list(Path.of("src/main/resources/db/migration/common"))) {
            var all = new StringBuilder();
            for (var file : files.sorted().toList()) {
                var script = Files.readString(file);
                all.append(script.contains("setting_basis") ? script : "");
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
