package pl.pomost.platform.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pl.pomost.business.statement.References;

/** One text that a bank cut into pieces. A reference of ours that was cut is whole again. */
final class Pieces {

    /** Shortest length at which banks cut a text: a shorter piece ends where its text ends. */
    static final int CUT = 27;

    /** Characters in which the beginning of a reference is looked for; it has at most 35. */
    private static final int TAIL = 80;
    /** Pieces into which one reference may be cut. */
    private static final int MOST = 4;

    private Pieces() {}

    /** Pieces between which a blank stands. */
    static String joined(List<String> pieces) {
        return joined(pieces, piece -> false);
    }

    /**
     * @param goesOn whether what follows a piece goes on with its last word; a blank stands between the others
     * @return the text; where a whole reference could also be the beginning of a longer one, that stands at the end of it, too
     */
    static String joined(List<String> pieces, Predicate<String> goesOn) {
        var text = new StringBuilder();
        var longer = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i > 0) {
                var before = pieces.get(i - 1);
                var tail = text.substring(Math.max(0, text.length() - TAIL));
                var across = across(tail, pieces.subList(i, Math.min(pieces.size(), i + MOST)));
                var ends = References.endsIn(tail);
                if (ends && across.isPresent() && before.length() >= CUT) {
                    longer.add(across.get());
                }
                boolean glued = !ends && (across.isPresent() || goesOn.test(before));
                text.append(glued ? "" : " ");
            }
            text.append(piece);
        }
        longer.forEach(each -> text.append(' ').append(each));
        return text.toString().strip();
    }

    private static Optional<String> across(String before, List<String> after) {
        return IntStream.rangeClosed(1, after.size())
                .mapToObj(count -> String.join("", after.subList(0, count)))
                .flatMap(rest -> References.across(before, rest).stream())
                .findFirst();
    }
}
