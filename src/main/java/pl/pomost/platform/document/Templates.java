package pl.pomost.platform.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.AmountInWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/**
 * Fills the XHTML templates of {@code resources/official}. Every value is escaped; a value that is missing is a fault of the
 * template and ends the writing, so that no document goes out with a gap.
 */
final class Templates {

    private static final Locale POLISH = Texts.POLISH;
    private static final Wording WORDING = Wording.in(POLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", POLISH);

    private final Configuration configuration = new Configuration(PaperWrapper.VERSION);

    Templates(AmountInWords words) {
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/official"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(POLISH);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new PaperWrapper());
        var functions = new HashMap<String, Object>();
        functions.put("inWords", (TemplateMethodModelEx)
                given -> inWords(words.of((Money) PaperWrapper.plain(given.get(0)))));
        functions.put(
                "longDay", (TemplateMethodModelEx) given -> longDay((LocalDate) PaperWrapper.plain(given.get(0))));
        functions.put(
                "bare", (TemplateMethodModelEx) given -> WORDING.bareAmount((Money) PaperWrapper.plain(given.get(0))));
        functions.put("exact", (TemplateMethodModelEx) given -> exact((BigDecimal) PaperWrapper.plain(given.get(0))));
        functions.put("points", (TemplateMethodModelEx)
                given -> WORDING.points((BigDecimal) PaperWrapper.plain(given.get(0))));
        functions.put("count", (TemplateMethodModelEx) given -> WORDING.count(
                ((Number) PaperWrapper.plain(given.get(0))).longValue(),
                given.get(1).toString()));
        functions.put("within", (TemplateMethodModelEx) given -> within(
                ((Number) PaperWrapper.plain(given.get(0))).longValue(),
                given.get(1).toString()));
        functions.forEach(this::share);
    }

    private void share(String name, Object function) {
        try {
            configuration.setSharedVariable(name, function);
        } catch (TemplateException impossible) {
            throw new IllegalStateException("a function is no value", impossible);
        }
    }

    /** A text of our own that is not escaped; no template can leave a value unescaped by itself. */
    static Object markup(String own) {
        try {
            return XHTMLOutputFormat.INSTANCE.fromMarkup(own);
        } catch (TemplateException impossible) {
            throw new IllegalStateException("a text is markup", impossible);
        }
    }

    /** The filled template. @param name without ending */
    String fill(String name, Map<String, Object> facts) {
        var out = new StringWriter();
        try {
            configuration.getTemplate(name + ".xhtml").process(facts, out);
            return out.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("template " + name + " cannot be filled", broken);
        }
    }

    /** An amount in words whose last words, "złotych 00/100", are never parted. */
    private static Object inWords(String words) {
        int end = words.lastIndexOf(' ', words.lastIndexOf(' ') - 1) + 1;
        return markup(words.substring(0, end) + "<span class=\"line\">" + words.substring(end) + "</span>");
    }

    /** A number of days or months as it stands behind "w terminie": 3 dni roboczych. */
    private static String within(long number, String unit) {
        return WORDING.count(number, "term.within." + unit);
    }

    /** An amount finer than a grosz, without its currency. */
    private static String exact(BigDecimal amount) {
        return WORDING.exactAmount(amount).replaceAll("\\p{Z}\\D+$", "");
    }

    private static String longDay(LocalDate day) {
        return LONG_DAY.format(day) + " r.";
    }
}
