package pl.pomost.kernel.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a thing looks after a change, as plain named values: texts, whole numbers, yes or no, nested snapshots, lists of
 * those, and personal values. It becomes the canonical JSON of the trail, in which a personal value is only a commitment.
 */
public final class Snapshot {

    /** What sort of personal value: the timeline masks identifiers and special-category values. */
    public enum Privacy {
        /** A name, an address, a contact, a free text about a person. */
        PERSONAL,
        /** PESEL, document number, bank account of a person. */
        IDENTIFIER,
        /** Special-category values of art. 9 and 10 GDPR and what is treated alike. */
        SPECIAL
    }

    /** A value that stands in the trail as a commitment only. */
    public record Personal(String value, Privacy privacy) {

        /** What is shown instead of it. */
        public static final String MASK = "•••";

        @Override
        public String toString() {
            return MASK;
        }
    }

    private final Map<String, @Nullable Object> values = new TreeMap<>();

    public static Snapshot empty() {
        return new Snapshot();
    }

    /**
     * Adds a value. Numbers must be whole; amounts, dates, enums and identifiers are kept as their text.
     *
     * @throws IllegalArgumentException for a binary floating-point number or an unknown type of collection element
     */
    public Snapshot with(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    /** Adds a personal value; an absent one is recorded as absent. */
    public Snapshot personal(String name, @Nullable Object value, Privacy privacy) {
        values.put(name, value == null ? null : new Personal(value.toString(), privacy));
        return this;
    }

    /** Adds an ordinary personal value such as a name. */
    public Snapshot personal(String name, @Nullable Object value) {
        return personal(name, value, Privacy.PERSONAL);
    }

    /** The values by name, in the order of names. */
    public Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Snapshot || value instanceof Personal) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double || value instanceof Float) {
            throw new IllegalArgumentException("no binary fractions in the trail");
        }
        if (value instanceof Map<?, ?> map) {
            var nested = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, inner) -> nested.put(key.toString(), inner));
            var snapshot = new Snapshot();
            nested.forEach(snapshot::with);
            return snapshot;
        }
        if (value instanceof Collection<?> many) {
            return List.copyOf(many.stream().map(Snapshot::required).toList());
        }
        return value instanceof LocalDate day ? day.toString() : value.toString();
    }

    private static Object required(Object value) {
        var plain = plain(value);
        if (plain == null) {
            throw new IllegalArgumentException("no absent value in a list");
        }
        return plain;
    }
}
