package pl.pomost.records.work;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Titled;

/** Reasons as text and back: rule, field and figures, each with what it is, so that a page says them in the reader's language. */
public final class KeptReasons {

    /** More than that is not kept of one row. */
    private static final int LONGEST = 8000;

    private static final String MONEY = "money:";
    private static final String SHARE = "share:";
    private static final String NUMBER = "number:";
    private static final String WHOLE = "whole:";
    private static final String LONG = "long:";
    private static final String YES = "yes:";
    private static final String DAY = "day:";
    private static final String MONTH = "month:";
    private static final String WORD = "word:";
    private static final String TEXT = "text:";

    private KeptReasons() {}

    /** As many as have room. */
    public static String written(List<Reason> reasons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        var text = "[]";
        for (var reason : reasons) {
            all.add(one(reason));
            var kept = all.build();
            if (kept.toString().length() > LONGEST) {
                break;
            }
            text = kept.toString();
            all = Json.createArrayBuilder(kept);
        }
        return text;
    }

    private static JsonObject one(Reason reason) {
        var figures = Json.createObjectBuilder();
        reason.figures().forEach((name, value) -> figures.add(name, told(value)));
        var written = Json.createObjectBuilder().add("rule", reason.rule()).add("figures", figures);
        var field = reason.field();
        return (field == null ? written : written.add("field", field)).build();
    }

    private static JsonValue told(Object value) {
        if (value instanceof Collection<?> many) {
            var all = Json.createArrayBuilder();
            many.forEach(each -> all.add(told(each)));
            return all.build();
        }
        return value instanceof Titled titled
                ? Json.createObjectBuilder()
                        .add("titled", titled.code())
                        .add("pl", titled.polish())
                        .add("en", titled.english())
                        .build()
                : Json.createValue(one(value));
    }

    private static String one(Object value) {
        if (value instanceof Money money) {
            return MONEY + money.amount().toPlainString();
        }
        if (value instanceof Share share) {
            return SHARE + share.percent().toPlainString();
        }
        if (value instanceof BigDecimal exact) {
            return NUMBER + exact.toPlainString();
        }
        if (value instanceof Enum<?> word) {
            return WORD + word.getDeclaringClass().getName() + "#" + word.name();
        }
        return Stream.of(
                                Map.entry(LocalDate.class, DAY),
                                Map.entry(YearMonth.class, MONTH),
                                Map.entry(Boolean.class, YES),
                                Map.entry(Integer.class, WHOLE),
                                Map.entry(Long.class, LONG))
                        .filter(kind -> kind.getKey().isInstance(value))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(TEXT)
                + value;
    }

    public static List<Reason> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(KeptReasons::reason)
                    .toList();
        }
    }

    private static Reason reason(JsonObject written) {
        var rule = written.getString("rule");
        var reason = written.containsKey("field") ? Reason.ofField(written.getString("field"), rule) : Reason.of(rule);
        for (var figure : written.getJsonObject("figures").entrySet()) {
            reason = reason.with(figure.getKey(), value(figure.getValue()));
        }
        return reason;
    }

    private static Object value(JsonValue told) {
        if (told instanceof JsonArray many) {
            return many.stream().map(KeptReasons::value).toList();
        }
        if (told instanceof JsonObject titled) {
            return new Titled(titled.getString("titled"), titled.getString("pl"), titled.getString("en"));
        }
        var text = ((JsonString) told).getString();
        var end = text.indexOf(':') + 1;
        return value(text.substring(0, end), text.substring(end));
    }

    private static Object value(String kind, String told) {
        return switch (kind) {
            case MONEY -> Money.of(told);
            case SHARE -> Share.of(told);
            case NUMBER -> new BigDecimal(told);
            case WHOLE -> Integer.valueOf(told);
            case LONG -> Long.valueOf(told);
            case YES -> Boolean.valueOf(told);
            case DAY -> LocalDate.parse(told);
            case MONTH -> YearMonth.parse(told);
            case WORD -> word(told);
            default -> told;
        };
    }

    /** A word that the program has forgotten since is told as it was written. */
    private static Object word(String told) {
        var name = told.substring(told.indexOf('#') + 1);
        try {
            for (var each : Class.forName(told.substring(0, told.indexOf('#'))).getEnumConstants()) {
                if (((Enum<?>) each).name().equals(name)) {
                    return each;
                }
            }
        } catch (ClassNotFoundException forgotten) {
            return name;
        }
        return name;
    }
}
