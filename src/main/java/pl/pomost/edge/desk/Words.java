package pl.pomost.edge.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.aid.HeadroomPolicy;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Wording;

/** {@code #{w.…}}: values as a page writes them in its language. What is absent is written as a dash. */
@Named("w")
@RequestScoped
public class Words {

    static final String ABSENT = "–";

    @Inject
    Language language;

    private Wording wording = Wording.in(pl.pomost.kernel.text.Texts.POLISH);

    Words() {}

    /** The words of one language, whatever the language of the reader: for letters. */
    public static Words in(Locale locale) {
        var words = new Words();
        words.wording = Wording.in(locale);
        return words;
    }

    @PostConstruct
    void open() {
        wording = Wording.in(language.getLocale());
    }

    public Wording wording() {
        return wording;
    }

    public String money(@Nullable Money amount) {
        return amount == null ? ABSENT : wording.amount(amount);
    }

    /** An amount that is told with its currency, such as 12000.00 PLN. */
    public String figure(String told) {
        var parts = told.split(" ", 2);
        return wording.write(parts[1].equals(HeadroomPolicy.CURRENCY) ? Euro.of(parts[0]) : Money.of(parts[0]));
    }

    /** An amount without its currency, for columns whose heading names it. */
    public String bare(@Nullable Money amount) {
        return amount == null ? ABSENT : wording.bareAmount(amount);
    }

    /** An amount finer than a grosz, with four decimals. */
    public String exact(@Nullable BigDecimal amount) {
        return amount == null ? ABSENT : wording.exactAmount(amount);
    }

    /** A score or a mean of points, with one decimal. */
    public String points(@Nullable BigDecimal points) {
        return points == null ? ABSENT : wording.points(points);
    }

    /** Points as the sum that a reader can count again: 72 + 61,5. */
    public String sum(List<BigDecimal> points) {
        return points.stream().map(wording::write).collect(Collectors.joining(" + "));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? ABSENT : wording.day(day);
    }

    /** A month that a sheet gives as 2026-03. */
    public String month(@Nullable String month) {
        return month == null ? ABSENT : wording.write(YearMonth.parse(month));
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? ABSENT : wording.moment(instant);
    }

    public String name(@Nullable Enum<?> constant) {
        return constant == null ? ABSENT : wording.name(constant);
    }

    /** "3 dni"; see {@link Wording#count}. */
    public String count(long number, String key) {
        return wording.count(number, key);
    }

    /** Any other value: numbers, shares, yes and no, lists. */
    public String value(@Nullable Object value) {
        return value == null ? ABSENT : wording.write(value);
    }

    /** The value of a setting that is written as commands write it; what is no value of it stays as it was typed. */
    public String setting(Setting setting, String written) {
        try {
            var value = setting.form().parsed(written);
            return written.isEmpty() ? ABSENT : wording.write(value);
        } catch (IllegalArgumentException e) {
            return written.isEmpty() ? ABSENT : written;
        }
    }

    public String sentence(Reason reason) {
        return wording.sentence(reason);
    }

    public String basis(Reason reason) {
        return wording.basis(reason);
    }

    public String text(String key) {
        return wording.text(key);
    }

    /** A figure as it is, so that its noun can be chosen; what is absent is written as such. */
    private static Object said(@Nullable Object figure) {
        return figure == null ? ABSENT : figure;
    }

    /** The text of the key with one figure. */
    public String text(String key, String name, @Nullable Object figure) {
        return wording.text(key, Map.of(name, said(figure)));
    }

    /** The text of the key with two figures. */
    public String text(String key, String one, @Nullable Object first, String two, @Nullable Object second) {
        return wording.text(key, Map.of(one, said(first), two, said(second)));
    }
}
