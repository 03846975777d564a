package pl.pomost.business.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Names of files as a sender gives them, made harmless: no folders, no invisible characters, not too long. */
final class FileName {

    /** Longest name, in characters. */
    static final int LENGTH = 120;

    private FileName() {}

    /** The clean name; empty when nothing is left of it. */
    static String clean(@Nullable String given) {
        if (given == null) {
            return "";
        }
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").replaceAll("[<>:\"|?*]", "_");
        name = name.replaceAll("\\s+", " ").strip().replaceFirst("^\\.+", "");
        return shorten(name);
    }

    /** Cuts the middle out, never the ending. */
    private static String shorten(String name) {
        if (name.length() <= LENGTH) {
            return name;
        }
        var dot = Math.max(name.lastIndexOf('.'), name.length() - 10);
        var ending = name.substring(dot);
        return name.substring(0, LENGTH - ending.length()) + ending;
    }
}
