package pl.pomost.records.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The one way to write a snapshot as JSON: names in order of their UTF-16 units, no blanks, whole numbers only, the shortest
 * escapes (RFC 8785 for the values that a snapshot can hold). The same snapshot gives the same bytes on every machine.
 */
final class CanonicalJson {

    private final Function<Snapshot.Personal, String> commitment;
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson(Function<Snapshot.Personal, String> commitment) {
        this.commitment = commitment;
    }

    /** Writes a snapshot; each personal value becomes {@code {"commitment":"..."}}. */
    static String of(Snapshot snapshot, Function<Snapshot.Personal, String> commitment) {
        var json = new CanonicalJson(commitment);
        json.write(snapshot);
        return json.out.toString();
    }

    /** Writes plain named values that hold nothing personal. */
    static String of(Map<String, ?> values) {
        var json = new CanonicalJson(personal -> {
            throw new IllegalArgumentException("a personal value where none belongs");
        });
        json.object(values);
        return json.out.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Snapshot snapshot) {
            object(snapshot.values());
        } else if (value instanceof Snapshot.Personal personal) {
            object(Map.of("commitment", commitment.apply(personal)));
        } else if (value instanceof Collection<?> many) {
            array(many);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<String, ?> values) {
        out.append('{');
        var comma = "";
        for (var entry : new TreeMap<>(values).entrySet()) {
            out.append(comma);
            text(entry.getKey());
            out.append(':');
            write(entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void array(Collection<?> many) {
        out.append('[');
        var comma = "";
        for (var value : many) {
            out.append(comma);
            write(value);
            comma = ",";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(unit -> escape((char) unit));
        out.append('"');
    }

    private void escape(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u%04x".formatted((int) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
