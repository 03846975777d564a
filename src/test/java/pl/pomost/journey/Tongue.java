package pl.pomost.journey;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.kernel.text.Texts;

/** The language of a page: which texts of the other language are left over in it. */
enum Tongue {
    POLISH(Texts.POLISH, Texts.ENGLISH),
    ENGLISH(Texts.ENGLISH, Texts.POLISH);

    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(script|style|title)\\b.*?</\\1>|<(\\w+)[^>]*\\blang=\"(?!%s)[^>]*>.*?</\\2>");
    private static final Pattern SEEN = Pattern.compile(">([^<>]+)<|(?:aria-label|title|placeholder|alt)=\"([^\"]+)\"");

    private final Locale other;
    private final List<Pattern> strange;

    Tongue(Locale own, Locale other) {
        this.other = other;
        var known = texts(own).collect(Collectors.toSet());
        this.strange = texts(other)
                .filter(text -> !known.contains(text))
                .map(Tongue::pattern)
                .toList();
    }

    /** The code for {@code ?lang=}. */
    String code() {
        return other == Texts.POLISH ? "en" : "pl";
    }

    /** Every text node and name of the page that is wholly a text of the other language. */
    List<String> strangersIn(String html) {
        var own = Pattern.compile(UNSEEN.pattern().formatted(code()));
        return SEEN.matcher(own.matcher(html).replaceAll("><"))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(text -> text.replace("&nbsp;", " ")
                        .replace("&#160;", " ")
                        .replace("\u00a0", " ")
                        .strip())
                .filter(text -> strange.stream()
                        .anyMatch(pattern -> pattern.matcher(text).matches()))
                .distinct()
                .toList();
    }

    /** Forms of counted nouns apart. What is very short, or little beside its figures, says no language. */
    private static Stream<String> texts(Locale locale) {
        ResourceBundle bundle = Texts.in(locale);
        return bundle.keySet().stream()
                .flatMap(key -> Stream.of(bundle.getString(key).split("\\|")))
                .map(String::strip)
                .filter(text -> text.replaceAll("\\{\\w+}|[^\\p{L}]", "").length() > (text.contains("{") ? 12 : 3));
    }

    private static Pattern pattern(String text) {
        var parts = text.replace("''", "'").split("\\{\\w+}", -1);
        return Pattern.compile(
                Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+")), Pattern.CASE_INSENSITIVE);
    }
}
