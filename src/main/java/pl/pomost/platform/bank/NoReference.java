package pl.pomost.platform.bank;

import java.util.Locale;
import java.util.Set;

/** What banks write where they know no reference. */
final class NoReference {

    private static final Set<String> WORDS = Set.of(
            "NONREF",
            "NOREF",
            "NOREFERENCE",
            "NOTPROVIDED",
            "NOTAVAILABLE",
            "NOTAPPLICABLE",
            "NONE",
            "NULL",
            "NA",
            "BRAK",
            "BRAKREFERENCJI",
            "NIEPODANO");

    private NoReference() {}

    /** The reference as it stands, or an empty text when the words only say that there is none. */
    static String orEmpty(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return WORDS.contains(plain) || plain.matches("0*") ? "" : text.strip();
    }
}
