package pl.pomost.business.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** How the value of a setting is written: a plain text such as 20000.00, 80, 80,20, true or TAX_ARREARS. */
public interface SettingForm {

    /** An amount above zero. */
    SettingForm AMOUNT = text -> {
        var amount = Money.of(text);
        return amount.isPositive() ? amount : SettingForm.none();
    };

    /** An amount above zero, or an empty text where nothing is set. */
    SettingForm AMOUNT_OR_NONE = text -> text.isEmpty() ? null : AMOUNT.parsed(text);

    /** Per cent, 0 to 100 with at most two decimals. */
    SettingForm SHARE = Share::of;

    /** Per cents above zero, divided by commas, that make 100 together. */
    SettingForm SHARES = text -> {
        var shares = Arrays.stream(text.split(",", -1)).map(Share::of).toList();
        var positive = shares.stream().noneMatch(share -> share.percent().signum() == 0);
        return positive && Share.makeTheWhole(shares) ? shares : SettingForm.none();
    };

    /** Codes divided by commas, the first one first, or an empty text for none. */
    SettingForm WORDS = text -> text.matches("([A-Z0-9_]{1,30}(,[A-Z0-9_]{1,30}){0,19})?") ? text : SettingForm.none();

    /** Code of a version of a form of a card, such as PES-100/1. */
    SettingForm CARD = text -> text.matches("[A-Z0-9][A-Z0-9.-]{0,29}/[1-9][0-9]{0,4}") ? text : SettingForm.none();

    /** Codes of statements divided by commas, each once, or an empty text for none. */
    SettingForm STATEMENTS = codes(PlanStatement.values());

    /** Codes of access criteria, each once, at least one. */
    SettingForm ACCESS_CRITERIA = atLeastOne(codes(AccessCriterion.values()));

    /** Codes of papers of the registration, each once, or an empty text for none. */
    SettingForm REGISTRATION_PAPERS = codes(RegistrationPaper.values());

    /** Number of a regulation of the Union such as 2023/2831, or an empty text for none. */
    SettingForm REGULATION_OR_NONE = text -> {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[0-9]{1,4}/[0-9]{4}") ? text : SettingForm.none();
    };

    /** Days before (below zero) and after a last day, divided by commas: -14,-7,-1,1. */
    SettingForm DAYS_AROUND = text -> text.matches("-?[0-9]{1,3}(,-?[0-9]{1,3}){0,9}") ? text : SettingForm.none();

    /** One line of text of at most 300 characters, or an empty text for none. */
    SettingForm TEXT = text -> text.matches("[^\\p{Cntrl}]{0,300}") ? text : SettingForm.none();

    /** "true" or "false". */
    SettingForm YES_NO = new YesOrNo();

    /**
     * The value that a text says.
     *
     * @return null where nothing is set
     * @throws IllegalArgumentException when the text is no such value
     */
    @Nullable
    Object parsed(String text);

    /** All values, where there are only a few: each as it is written, with the key of its name. */
    default Map<String, String> choices() {
        return Map.of();
    }

    /** One of these constants. */
    static SettingForm choice(Class<? extends Enum<?>> type) {
        return new Choice(type);
    }

    /** Some of these constants, each once. */
    private static SettingForm codes(Enum<?>... constants) {
        var known = Arrays.stream(constants).map(Enum::name).toList();
        return text -> {
            var codes = text.isEmpty() ? new String[0] : text.split(",", -1);
            var fits = Arrays.stream(codes).allMatch(known::contains)
                    && Arrays.stream(codes).distinct().count() == codes.length;
            return fits ? text : SettingForm.none();
        };
    }

    /** The same without the empty text. */
    private static SettingForm atLeastOne(SettingForm form) {
        return text -> text.isEmpty() ? SettingForm.none() : form.parsed(text);
    }

    /** Why a text is no value of the setting. */
    static Reason against(Setting setting) {
        return Reason.ofField(setting.name(), "rules.value").with("name", setting.word());
    }

    /** A value as commands write it; an empty text for none. */
    static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Share share) {
            return plain(share.percent());
        }
        return value instanceof List<?> many
                ? many.stream().map(SettingForm::written).collect(Collectors.joining(","))
                : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("no value of this setting");
    }

    private static Object none() {
        throw wrong();
    }

    /** Yes or no. */
    record YesOrNo() implements SettingForm {
        @Override
        public Object parsed(String text) {
            return text.matches("true|false") ? Boolean.valueOf(text) : SettingForm.none();
        }

        @Override
        public Map<String, String> choices() {
            return new TreeMap<>(Map.of("true", "yes", "false", "no"));
        }
    }

    /** A constant of an enumeration. */
    record Choice(Class<? extends Enum<?>> type) implements SettingForm {
        @Override
        public Object parsed(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .findFirst()
                    .orElseThrow(SettingForm::wrong);
        }

        @Override
        public Map<String, String> choices() {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(
                            Enum::name, each -> type.getSimpleName() + "." + each.name(), (a, b) -> a, TreeMap::new));
        }
    }

    /**
     * A whole number within bounds, both inclusive.
     *
     * @param least the smallest
     * @param most  the largest
     */
    record Count(int least, int most) implements SettingForm {
        static final Count FEW = new Count(1, 100);
        static final Count QUARTERS = new Count(1, 4000);
        static final Count MINUTES = new Count(15, 1440);
        static final Count HOUR = new Count(15, 120);
        static final Count DAYS = new Count(1, 3650);
        static final Count DAY_OF_MONTH = new Count(1, 28);
        static final Count MONTHS = new Count(1, 120);
        static final Count POINTS = new Count(1, 1000);
        static final Count PLACES = new Count(1, 10_000);

        @Override
        public Object parsed(String text) {
            if (!text.matches("[0-9]{1,5}")) {
                throw wrong();
            }
            var number = Integer.valueOf(text);
            if (number < least || number > most) {
                throw wrong();
            }
            return number;
        }
    }
}
