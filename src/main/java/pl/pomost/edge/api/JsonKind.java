package pl.pomost.edge.api;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * How a single value stands in JSON.
 *
 * @param rule what to tell when a value does not
 * @param fits whether a value does
 */
record JsonKind(String rule, Predicate<JsonValue> fits) {

    private static final String AMOUNT = "-?[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final String SHARE = "100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?";
    private static final String DAY = "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}";

    private static final JsonKind YES_OR_NO =
            new JsonKind("json.no-boolean", value -> value == JsonValue.TRUE || value == JsonValue.FALSE);
    private static final JsonKind WHOLE = new JsonKind("json.no-whole-number", number("-?[0-9]{1,9}"));

    private static final Map<Class<?>, JsonKind> KINDS = Map.ofEntries(
            Map.entry(String.class, new JsonKind("json.no-text", text(text -> true))),
            Map.entry(boolean.class, YES_OR_NO),
            Map.entry(Boolean.class, YES_OR_NO),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(BigDecimal.class, new JsonKind("json.no-number", number("-?[0-9]{1,12}(\\.[0-9]{1,6})?"))),
            Map.entry(LocalDate.class, new JsonKind("json.no-day", text(text -> text.matches(DAY) && isDay(text)))),
            Map.entry(Money.class, new JsonKind("json.no-amount", text(text -> text.matches(AMOUNT)))),
            Map.entry(Share.class, new JsonKind("json.no-share", text(text -> text.matches(SHARE)))),
            Map.entry(Euro.class, new JsonKind("json.no-amount", text(text -> text.matches(AMOUNT)))),
            Map.entry(CaseNumber.class, new JsonKind("not-a-case-number", text(CaseNumber::isValid))));

    /** The kind of a type that is one value; empty for what has parts. */
    static Optional<JsonKind> of(Class<?> type) {
        return type.isEnum() ? Optional.of(choice(type)) : Optional.ofNullable(KINDS.get(type));
    }

    private static JsonKind choice(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
        return new JsonKind("not-a-choice", text(names::contains));
    }

    /** Texts are Unicode: half a pair of surrogates is none. */
    private static Predicate<JsonValue> text(Predicate<String> fits) {
        return value -> value instanceof JsonString text
                && text.getString().codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)
                && fits.test(text.getString());
    }

    /** As it is written: a whole number with an exponent is none, and nothing is expanded. */
    private static Predicate<JsonValue> number(String form) {
        return value -> value.getValueType() == JsonValue.ValueType.NUMBER
                && value.toString().matches(form);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
