package pl.pomost.kernel.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Polish alphabetical order as a text that any data base sorts right byte by byte. */
public final class PolishOrder {

    private static final Collator POLISH = Collator.getInstance(Locale.forLanguageTag("pl-PL"));
    private static final int LENGTH = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PolishOrder() {}

    /** The text without capitals and diacritics, by which people find it: "Żółw" becomes "zolw". */
    public static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('ł', 'l');
    }

    /** Key of a text: keys compare as the texts do in a Polish dictionary. At most 120 characters, enough for lists. */
    public static String key(String text) {
        byte[] bytes;
        synchronized (POLISH) {
            bytes = POLISH.getCollationKey(text.strip()).toByteArray();
        }
        var key = HexFormat.of().formatHex(bytes);
        return key.length() <= LENGTH ? key : key.substring(0, LENGTH);
    }
}
