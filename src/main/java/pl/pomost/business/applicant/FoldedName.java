package pl.pomost.business.applicant;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: small letters, no Polish signs, single blanks; "Żółć-Nowak Łucja" is "zolc nowak lucja". */
public final class FoldedName {

    private FoldedName() {}

    public static String of(String lastName, String firstName) {
        return of(lastName + " " + firstName);
    }

    /** Any text folded; for searching by a part of a name. */
    public static String of(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace('ł', 'l');
        return Normalizer.normalize(small, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
