package pl.pomost.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The files of texts as they are written, line by line: a Properties would hide a key that stands twice. */
final class Words {

    private static final Path FOLDER = Path.of("src/main/resources/texts");

    private Words() {}

    static Map<String, String> of(String language) {
        var all = new LinkedHashMap<String, String>();
        each(language, all::put);
        return all;
    }

    static List<String> twice(String language) {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        each(language, (key, text) -> {
            if (!seen.add(key)) {
                twice.add(key);
            }
        });
        return twice;
    }

    /** Names of the rooms that have a file. */
    static TreeSet<String> files() {
        var rooms = new TreeSet<String>();
        paths().forEach(path -> rooms.add(path.getFileName().toString().replaceAll("_(pl|en)\\.properties$", "")));
        return rooms;
    }

    private static void each(String language, BiConsumer<String, String> line) {
        for (var path : paths()) {
            if (path.getFileName().toString().endsWith("_" + language + ".properties")) {
                Sources.read(path)
                        .lines()
                        .filter(text -> !text.isBlank() && !text.startsWith("#"))
                        .map(text -> text.split("=", 2))
                        .forEach(parts -> line.accept(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
            }
        }
    }

    private static List<Path> paths() {
        try (var paths = Files.list(FOLDER)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
