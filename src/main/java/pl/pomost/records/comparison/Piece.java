package pl.pomost.records.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** A run of words of a section, as it stands in both versions or in one of them. */
public record Piece(PieceFate fate, String text) {

    /** Where the words stand. */
    public enum PieceFate {
        SAME,
        REMOVED,
        ADDED
    }

    /** All pieces of two texts in order: what was removed stands before what was added in its place. */
    static List<Piece> between(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            add(pieces, delta);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, AbstractDelta<String> delta) {
        var was = String.join("", delta.getSource().getLines());
        var is = String.join("", delta.getTarget().getLines());
        switch (delta.getType()) {
            case EQUAL -> pieces.add(new Piece(PieceFate.SAME, was));
            case DELETE -> pieces.add(new Piece(PieceFate.REMOVED, was));
            case INSERT -> pieces.add(new Piece(PieceFate.ADDED, is));
            case CHANGE -> {
                pieces.add(new Piece(PieceFate.REMOVED, was));
                pieces.add(new Piece(PieceFate.ADDED, is));
            }
        }
    }

    /** Words with the space that follows them, so that they make the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
