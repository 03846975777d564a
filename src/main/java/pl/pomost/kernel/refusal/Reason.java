package pl.pomost.kernel.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is not possible now.
 *
 * @param rule    stable code of the rule, lower case with dots and hyphens ("budget.exceeded"); its sentence stands in the
 *                message bundles under {@code reason.<rule>}, its legal or contractual basis under {@code basis.<rule>}
 * @param field   the field of the command that the reason is about, or null when it is about the whole
 * @param figures the current figures by name, in the order in which they were given; they fill the sentence
 */
public record Reason(String rule, @Nullable String field, Map<String, Object> figures) {

    public Reason {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A reason without figures. */
    public static Reason of(String rule) {
        return new Reason(rule, null, Map.of());
    }

    /** A reason about one field of the command. */
    public static Reason ofField(String field, String rule) {
        return new Reason(rule, field, Map.of());
    }

    /** The same reason with one more figure. */
    public Reason with(String name, Object value) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Reason(rule, field, more);
    }

    public Optional<String> aboutField() {
        return Optional.ofNullable(field);
    }
}
