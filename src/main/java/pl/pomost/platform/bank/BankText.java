package pl.pomost.platform.bank;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.pomost.business.account.BankProfile;

/**
 * Writes texts with the letters that a bank takes: as they are, else in their plain form. What it takes in neither becomes a
 * blank; blanks never stand twice.
 */
final class BankText {

    /** What has a plain form but no mark that could be taken off. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"));

    private static final Map<Integer, String> TYPOGRAPHY = Map.of(
            0x2013, "-", 0x2014, "-", 0x2010, "-", 0x2011, "-", 0x2019, "'", 0x2018, "'", 0x2026, "...", 0x2116, "nr");

    private static final int FIRST_BEYOND_LATIN_SIGNS = 0x250;
    private static final String SIGNS = "„”“€–—’‘…";

    private final BankProfile profile;
    private final String refused;
    private final CharsetEncoder encoder;

    /** @param structural characters that the format itself needs, beside those that the bank forbids */
    BankText(BankProfile profile, Charset encoding, String structural) {
        this.profile = profile;
        this.refused = profile.forbidden() + structural;
        this.encoder = encoding.newEncoder();
    }

    String write(String text) {
        var written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(this::letter)
                .forEach(written::append);
        return written.toString().strip().replaceAll(" +", " ");
    }

    private String letter(int point) {
        var typed = TYPOGRAPHY.getOrDefault(point, Character.toString(point));
        if (!profile.plainLetters() && isTaken(typed)) {
            return typed;
        }
        var plain = plain(typed);
        return isTaken(plain) ? plain : " ";
    }

    /** Latin letters and the signs of Latin texts: in no encoding does a bank take other scripts or pictures. */
    private static boolean isLatin(int point) {
        return point < FIRST_BEYOND_LATIN_SIGNS
                || point <= Character.MAX_VALUE && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
                || SIGNS.indexOf(point) >= 0;
    }

    private static String plain(String letter) {
        var known = PLAIN.get(letter.codePointAt(0));
        return known != null
                ? known
                : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Whether every character is one that the bank takes. */
    boolean isTaken(String text) {
        return encoder.canEncode(text)
                && text.codePoints()
                        .allMatch(point -> refused.indexOf(point) < 0
                                && isLatin(point)
                                && !Character.isISOControl(point)
                                && (!profile.plainLetters() || point < 127));
    }

    /** The text in lines of the bank's length, broken at blanks where there are any. */
    static List<String> lines(String text, int length) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (rest.length() > length) {
            int blank = rest.lastIndexOf(' ', length);
            int end = blank > 0 ? blank : length;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** The first that many lines; a name that is longer is cut, the account says whose it is. */
    static List<String> firstLines(String text, int length, int most) {
        var lines = lines(text, length);
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
