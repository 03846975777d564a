package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a field 86 into its sub-fields. A sign that stands in ordinary texts too, such as the stroke of "umowa 10/2026/D", cuts only
 * where the codes rise: of all rows of codes that rise, the one with the most codes is meant, and codes at the beginning of a line
 * of the file count double.
 */
final class Mt940SubFields {

    /** Signs that stand in no ordinary text: each of them cuts. */
    private static final String TECHNICAL = "~^<>|";

    private static final int CODES = 100;

    private Mt940SubFields() {}

    /**
     * A code that may begin a sub-field.
     *
     * @param at     where its sign stands
     * @param text   where its text begins
     * @param weight how likely it is one
     */
    private record Cut(int at, int text, int code, int weight) {}

    /** A cut and those after it. */
    private record Chain(Cut cut, @Nullable Chain next, int weight) {}

    /** Code and text of each. */
    static TreeMap<Integer, String> of(List<String> lines, String sign) {
        var text = String.join("", lines);
        var cuts = cuts(lines, text, sign);
        var meant = TECHNICAL.contains(sign) ? cuts : rising(cuts);
        var parts = new TreeMap<Integer, String>();
        for (int i = 0; i < meant.size(); i++) {
            int end = i + 1 < meant.size() ? meant.get(i + 1).at : text.length();
            parts.merge(meant.get(i).code, text.substring(meant.get(i).text, end), String::concat);
        }
        return parts;
    }

    private static List<Cut> cuts(List<String> lines, String text, String sign) {
        var beginnings = beginnings(lines);
        return Pattern.compile(Pattern.quote(sign) + "(\\d{2})")
                .matcher(text)
                .results()
                .map(found -> new Cut(
                        found.start(),
                        found.end(),
                        Integer.parseInt(found.group(1)),
                        beginnings.contains(found.start()) ? 2 : 1))
                .toList();
    }

    private static Set<Integer> beginnings(List<String> lines) {
        var beginnings = new HashSet<Integer>();
        int at = 0;
        for (var line : lines) {
            beginnings.add(at);
            at += line.length();
        }
        return beginnings;
    }

    /** The weightiest row of rising codes that begins with the first; of equal ones that which cuts earlier. */
    private static List<Cut> rising(List<Cut> cuts) {
        var best = new @Nullable Chain[CODES];
        for (int i = cuts.size() - 1; i >= 0; i--) {
            var cut = cuts.get(i);
            var next = heaviest(best, cut.code + 1);
            int weight = cut.weight + (next == null ? 0 : next.weight);
            var before = best[cut.code];
            if (i == 0 || before == null || weight >= before.weight) {
                best[cut.code] = new Chain(cut, next, weight);
            }
        }
        var row = new ArrayList<Cut>();
        for (var each = best[cuts.get(0).code]; each != null; each = each.next) {
            row.add(each.cut);
        }
        return row;
    }

    private static @Nullable Chain heaviest(@Nullable Chain[] best, int from) {
        Chain heaviest = null;
        for (int code = from; code < CODES; code++) {
            var each = best[code];
            if (each != null
                    && (heaviest == null
                            || each.weight > heaviest.weight
                            || each.weight == heaviest.weight && each.cut.at < heaviest.cut.at)) {
                heaviest = each;
            }
        }
        return heaviest;
    }
}
