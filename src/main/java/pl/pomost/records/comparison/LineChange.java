package pl.pomost.records.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A cost line that differs.
 *
 * @param numberBefore its number in the earlier version, absent for an added line
 * @param numberAfter  its number in the later version, absent for a removed line
 * @param item         what is bought, as the later version that has the line says it
 * @param fromGrant    what it takes from the grant there
 * @param values       what changed, for a line that both versions have
 */
public record LineChange(
        LineFate fate,
        @Nullable Integer numberBefore,
        @Nullable Integer numberAfter,
        String item,
        String fromGrant,
        List<ValueChange> values) {

    /** What became of the line. */
    public enum LineFate {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One value of a line, by its name. */
    public record ValueChange(String name, String before, String after) {}

    private static final String NUMBER = "number";
    private static final String ITEM = "item";

    /**
     * The lines that differ: a line is the same when it says the same under whatever number, otherwise when it buys the same
     * item, otherwise when it has the same number.
     */
    static List<LineChange> between(List<Map<String, String>> before, List<Map<String, String>> after) {
        var left = new ArrayList<>(before);
        var came = new ArrayList<>(after);
        Map<Map<String, String>, Map<String, String>> pairs = new LinkedHashMap<>();
        match(left, came, pairs, (was, is) -> bare(was).equals(bare(is)));
        match(left, came, pairs, (was, is) -> Objects.equals(was.get(ITEM), is.get(ITEM)));
        match(left, came, pairs, (was, is) -> Objects.equals(was.get(NUMBER), is.get(NUMBER)));
        var changes = new ArrayList<LineChange>();
        pairs.forEach((was, is) -> {
            if (!bare(was).equals(bare(is))) {
                changes.add(of(LineFate.CHANGED, was, is));
            }
        });
        left.forEach(was -> changes.add(of(LineFate.REMOVED, was, null)));
        came.forEach(is -> changes.add(of(LineFate.ADDED, null, is)));
        return changes;
    }

    private static void match(
            List<Map<String, String>> left,
            List<Map<String, String>> came,
            Map<Map<String, String>, Map<String, String>> pairs,
            BiPredicate<Map<String, String>, Map<String, String>> same) {
        for (var was : List.copyOf(left)) {
            came.stream().filter(is -> same.test(was, is)).findFirst().ifPresent(is -> {
                pairs.put(was, is);
                left.remove(was);
                came.remove(is);
            });
        }
    }

    private static LineChange of(LineFate fate, @Nullable Map<String, String> was, @Nullable Map<String, String> is) {
        var shown = is == null ? Objects.requireNonNull(was) : is;
        return new LineChange(
                fate,
                was == null ? null : Integer.valueOf(was.get(NUMBER)),
                is == null ? null : Integer.valueOf(is.get(NUMBER)),
                shown.getOrDefault(ITEM, ""),
                shown.getOrDefault("fromGrant", ""),
                was == null || is == null ? List.of() : values(was, is));
    }

    private static List<ValueChange> values(Map<String, String> was, Map<String, String> is) {
        var changes = new ArrayList<ValueChange>();
        bare(is).forEach((name, value) -> {
            var earlier = was.getOrDefault(name, "");
            if (!earlier.equals(value)) {
                changes.add(new ValueChange(name, earlier, value));
            }
        });
        return changes;
    }

    private static Map<String, String> bare(Map<String, String> line) {
        var rest = new LinkedHashMap<>(line);
        rest.remove(NUMBER);
        return rest;
    }
}
