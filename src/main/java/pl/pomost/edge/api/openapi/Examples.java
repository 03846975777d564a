package pl.pomost.edge.api.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Examples: what the annotation says, what the name of a field (or Record.field) says in {@code examples.properties}, or one of
 * its type. */
final class Examples {

    private static final Properties NAMED = named();

    private Examples() {}

    /** What a client could send: everything required, and of the rest what has an example. */
    static Object asked(Type type) {
        return of(type, "", null, true);
    }

    /** What a client could get. */
    static Object given(Type type) {
        return of(type, "", null, false);
    }

    /** The example for a name, null when there is none. */
    private static @Nullable String named(String name) {
        return NAMED.getProperty(name);
    }

    private static Object of(Type type, String name, @Nullable String said, boolean asked) {
        var element = Types.element(type);
        if (element.isPresent()) {
            return List.of(of(element.get(), name, said, asked));
        }
        var raw = Types.raw(type);
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("limit", "20000.00");
        }
        if (raw.isRecord() && Types.schema(raw).isEmpty()) {
            return object(raw, asked);
        }
        var text = said != null ? said : raw == String.class ? named(name) : null;
        return text == null ? Types.example(raw).orElse("…") : read(raw, text);
    }

    private static Map<String, Object> object(Class<?> record, boolean asked) {
        var example = new LinkedHashMap<String, Object>();
        Arrays.stream(record.getRecordComponents())
                .forEach(part -> value(part, asked).ifPresent(value -> example.put(part.getName(), value)));
        return example;
    }

    private static Optional<Object> value(RecordComponent part, boolean asked) {
        var annotation = Property.said(part);
        var said = annotation == null || annotation.example().isEmpty()
                ? named(part.getDeclaringRecord().getSimpleName() + "." + part.getName())
                : annotation.example();
        var leftOut = asked && said == null && !Property.isRequired(part, true);
        return leftOut ? Optional.empty() : Optional.of(of(part.getGenericType(), part.getName(), said, asked));
    }

    private static Object read(Class<?> type, String text) {
        var schema = Types.schema(type).orElseThrow().getType();
        return switch (Objects.requireNonNull(schema)) {
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER, NUMBER -> new BigDecimal(text);
            default -> text;
        };
    }

    private static Properties named() {
        var names = new Properties();
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream("/openapi/examples.properties"))) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
