package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a movement of MT940 is for (fields 86 behind it). Banks cut them into sub-fields with a sign of their own: it is the one
 * after the three digits at the beginning, or the one that the text itself begins with.
 *
 * @param title   sub-fields 20 to 29 and 60 to 63 that are no account and what has no sub-fields, or the whole text when
 *                nothing has
 * @param name    the other side, sub-fields 32 and 33, or 27 and 28
 * @param account digits of its account, sub-field 38 or 31
 */
record Mt940Details(String title, String name, String account) {

    private static final Pattern BEGINNING = Pattern.compile("(?:\\d{3})?([^\\p{Alnum}\\s])\\d{2}.*", Pattern.DOTALL);
    /** The number of the kind of movement, which some banks write into a field of its own. */
    private static final Pattern KIND = Pattern.compile("\\d{3}");

    private static final int TITLE_FROM = 20;
    private static final int TITLE_UNTIL = 26;

    /** @param fields the lines of each field */
    static Mt940Details of(List<List<String>> fields) {
        var parts = new TreeMap<Integer, String>();
        var plain = new ArrayList<String>();
        for (var lines : fields) {
            var beginning = BEGINNING.matcher(String.join("", lines));
            if (beginning.matches()) {
                Mt940SubFields.of(lines, beginning.group(1))
                        .forEach((code, part) -> parts.merge(code, part, String::concat));
            } else if (fields.size() == 1 || !KIND.matcher(lines.get(0).strip()).matches()) {
                plain.add(Pieces.joined(lines.stream().map(String::strip).toList()));
            }
        }
        var title = joined(parts, TITLE_FROM, TITLE_UNTIL) + " " + joined(parts, 60, 63);
        var names = joined(parts, 32, 33);
        return new Mt940Details(
                (title.strip() + " " + String.join(" ", plain)).strip(),
                names.isEmpty() ? joined(parts, 27, 28) : names,
                account(parts));
    }

    /** The sub-fields one after another; a blank stands where one was shorter than banks cut. */
    private static String joined(TreeMap<Integer, String> parts, int from, int until) {
        return Pieces.joined(
                List.copyOf(parts.subMap(from, true, until, true).values()), piece -> piece.length() >= Pieces.CUT);
    }

    private static String account(TreeMap<Integer, String> parts) {
        var number = parts.getOrDefault(38, parts.getOrDefault(31, "")).replaceAll("[ -]", "");
        return number.startsWith("PL") ? number.substring(2) : number;
    }
}
