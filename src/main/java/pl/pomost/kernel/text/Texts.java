package pl.pomost.kernel.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All Polish texts as one resource bundle, read from {@code texts/<room>_pl.properties}: every room keeps its own file.
 * {@link Texts_en} is the English half. A key stands in exactly one room's file.
 */
public class Texts extends ResourceBundle {

    /** The rooms that have texts. */
    public static final List<String> ROOMS = List.of(
            "kernel",
            "office",
            "outbox",
            "reference",
            "card",
            "programme",
            "document",
            "applicant",
            "recruitment",
            "training",
            "participation",
            "casefile",
            "composition",
            "obligation",
            "aid",
            "plan",
            "declaration",
            "checklist",
            "assessment",
            "negotiation",
            "appeal",
            "ranking",
            "decision",
            "agreement",
            "membership",
            "payout",
            "security",
            "annex",
            "settlement",
            "bridging",
            "review",
            "evidence",
            "account",
            "batch",
            "due",
            "work",
            "statement",
            "monitoring",
            "repayment",
            "official",
            "posting",
            "reversal",
            "audit",
            "register",
            "ledger",
            "desk",
            "portal",
            "api");

    public static final Locale POLISH = Locale.forLanguageTag("pl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> texts;

    public Texts() {
        this("pl");
    }

    protected Texts(String language) {
        var all = new HashMap<String, String>();
        for (var room : ROOMS) {
            read("/texts/" + room + "_" + language + ".properties").forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("text key stands twice: " + key);
                }
            });
        }
        texts = Collections.unmodifiableMap(all);
    }

    /** The bundle of a language; every language but English reads Polish. */
    public static ResourceBundle in(Locale locale) {
        var language = "en".equals(locale.getLanguage()) ? ENGLISH : POLISH;
        return ResourceBundle.getBundle(
                Texts.class.getName(), language, Control.getNoFallbackControl(Control.FORMAT_CLASS));
    }

    /** The one of our languages that an Accept-Language header likes best; Polish when it likes none or cannot be read. */
    public static Locale asked(@Nullable String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage);
            var best = Locale.lookup(ranges, List.of(POLISH, ENGLISH));
            return best == null ? POLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return POLISH;
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
