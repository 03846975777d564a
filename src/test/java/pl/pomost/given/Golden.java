package pl.pomost.given;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Figures of the domain dossier, copied as they stand there; each file says which section it was copied from. */
public final class Golden {

    private Golden() {}

    /** The lines of a table, each as its cells; remarks are left out. */
    public static List<List<String>> table(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A block of JSON. */
    public static JsonObject json(String name) {
        try (var reader = Json.createReader(open(name))) {
            return reader.readObject();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name);
    }
}
