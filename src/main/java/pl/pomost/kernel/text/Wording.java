package pl.pomost.kernel.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** How values are written in one language: amounts, dates, names of constants, sentences with figures, plurals. */
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)(?:\\|([^{}]*))?}");
    private static final int RATE_DECIMALS = 4;
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(WARSAW);

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    public static Wording in(Locale locale) {
        return new Wording("en".equals(locale.getLanguage()) ? Texts.ENGLISH : Texts.POLISH);
    }

    /** The language: Polish or English. */
    public Locale locale() {
        return locale;
    }

    /** The text of the key, or the key itself when there is none, so that a gap is seen and breaks nothing. */
    public String text(String key) {
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of the key with {@code {name}} replaced by the written values. */
    public String text(String key, Map<String, ?> figures) {
        return PLACEHOLDER.matcher(text(key)).replaceAll(match -> {
            var name = match.group(1);
            var written = figures.containsKey(name) ? figure(figures.get(name), match.group(2)) : match.group();
            return java.util.regex.Matcher.quoteReplacement(written);
        });
    }

    /** A figure, with the form of its noun behind it where the text gives the forms. */
    private String figure(@Nullable Object value, @Nullable String forms) {
        return forms == null ? write(value) : write(value) + '\u00a0' + inForm(value, forms);
    }

    /** A broken number takes the last form. */
    private String inForm(@Nullable Object value, String written) {
        var forms = written.split("\\|");
        var broken = value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() > 0;
        return value instanceof Number number && !broken ? noun(number.longValue(), forms) : forms[forms.length - 1];
    }

    /** The sentence of a reason with its figures. */
    public String sentence(Reason reason) {
        return text("reason." + reason.rule(), reason.figures());
    }

    /** The legal or contractual basis of a reason, or an empty text when none is given. */
    public String basis(Reason reason) {
        var key = "basis." + reason.rule();
        return has(key) ? text(key) : "";
    }

    /** Any value as a reader of this language writes it. */
    public String write(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return amount(money);
        }
        if (value instanceof Euro euro) {
            return bareAmount(new Money(euro.amount())) + "\u00a0EUR";
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof YearMonth month) {
            return MONTH.format(month);
        }
        if (value instanceof Instant instant) {
            return MOMENT.format(instant);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        if (value instanceof Titled titled) {
            return titled.in(locale);
        }
        if (value instanceof Share share) {
            return write(share.percent()) + "\u00a0%";
        }
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return number(value);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::write).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** A number with all its decimals; a rate of the central bank has four, zeros too. */
    private String number(Object value) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(6);
        if (value instanceof BigDecimal exact && exact.scale() == RATE_DECIMALS) {
            format.setMinimumFractionDigits(RATE_DECIMALS);
        }
        return format.format(value);
    }

    /** The name of a constant; its key is {@code <SimpleClassName>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a constant whose type is not known: when all types that have it name it alike, otherwise as it is. */
    public String constant(String constant) {
        var names = texts.keySet().stream()
                .filter(key -> key.endsWith("." + constant) && key.indexOf('.') == key.lastIndexOf('.'))
                .map(texts::getString)
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : constant;
    }

    /** An amount with two decimals and "zł" ("PLN" in English), parts kept on one line. */
    public String amount(Money money) {
        return bareAmount(money) + '\u00a0' + text("currency");
    }

    /** An amount with two decimals and no currency. */
    public String bareAmount(Money money) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }

    /** A score or a mean of points with one decimal: 66,0. */
    public String points(BigDecimal points) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }

    /** An amount finer than a grosz, with four decimals: a step of a calculation. */
    public String exactAmount(BigDecimal amount) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(4);
        format.setMaximumFractionDigits(4);
        return format.format(amount) + '\u00a0' + text("currency");
    }

    /** A day as 04.01.2026 in both languages. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An instant in Warsaw time, to the second. */
    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /**
     * The number with the right form of its noun; the text of the key holds the forms parted by "|": Polish one, few, many
     * ("dzień|dni|dni"), English one and other ("day|days").
     */
    public String count(long number, String key) {
        return write(number) + '\u00a0' + noun(number, key);
    }

    /** The form of the noun that stands beside the number, without the number; see {@link #count}. */
    public String noun(long number, String key) {
        return noun(number, text(key).split("\\|"));
    }

    private String noun(long number, String[] forms) {
        return forms[Math.min(form(Math.abs(number)), forms.length - 1)];
    }

    private int form(long number) {
        if (number == 1) {
            return 0;
        }
        if (locale.equals(Texts.ENGLISH)) {
            return 1;
        }
        var few = number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
        return few ? 1 : 2;
    }
}
