package pl.pomost.edge.api.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a paragraph in one dress.
 *
 * @param dress "strong", "code", or empty
 */
public record Run(String text, String dress) {

    private static final Pattern PIECE = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|([^*`]+|[*`])");

    /** The little of Markdown that the document uses: paragraphs, strong words and code. */
    static List<List<Run>> paragraphs(String markdown) {
        return Arrays.stream(markdown.strip().split("\n\\s*\n")).map(Run::runs).toList();
    }

    private static List<Run> runs(String paragraph) {
        return PIECE.matcher(paragraph.strip())
                .results()
                .map(piece -> piece.group(1) != null
                        ? new Run(piece.group(1), "strong")
                        : piece.group(2) != null ? new Run(piece.group(2), "code") : new Run(piece.group(3), ""))
                .toList();
    }
}
