package pl.pomost.records.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Wording;

/** Writes what stands in the trail as a reader of one language reads it. */
final class TrailWords {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int SHOWN_OF_IDENTIFIER = 4;

    private final Wording wording;
    private final Map<String, PersonalValue> personal;

    /** @param personal the personal values that still exist, by commitment */
    TrailWords(Wording wording, Map<String, PersonalValue> personal) {
        this.wording = wording;
        this.personal = personal;
    }

    String value(String path, @Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        return switch (value.getValueType()) {
            case TRUE, FALSE -> wording.write(value == JsonValue.TRUE);
            case STRING -> text(last(path), ((JsonString) value).getString());
            case ARRAY ->
                ((JsonArray) value).stream().map(inner -> value(path, inner)).collect(Collectors.joining(", "));
            case OBJECT -> personal(((JsonObject) value).getString("commitment", ""));
            case NULL -> "";
            case NUMBER -> value.toString();
        };
    }

    private String text(String field, String text) {
        if (AMOUNT.matcher(text).matches()) {
            return wording.amount(Money.of(text));
        }
        if (DAY.matcher(text).matches()) {
            return wording.day(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return wording.moment(Instant.parse(text));
        }
        return CONSTANT.matcher(text).matches() ? constant(field, text) : text;
    }

    /** A constant is named after its type; the field usually is too. */
    private String constant(String field, String name) {
        var key = Character.toUpperCase(field.isEmpty() ? 'x' : field.charAt(0))
                + (field.isEmpty() ? "" : field.substring(1)) + "." + name;
        return wording.has(key) ? wording.text(key) : wording.constant(name);
    }

    /** The same value is committed to with another salt each time, so commitments are compared by what they stand for. */
    boolean isSame(@Nullable JsonValue before, @Nullable JsonValue after) {
        if (before instanceof JsonObject one && after instanceof JsonObject other) {
            var was = personal.get(one.getString("commitment", ""));
            var is = personal.get(other.getString("commitment", ""));
            return was == null || is == null ? was == is : was.content().equals(is.content());
        }
        return before == null ? after == null : before.equals(after);
    }

    private String personal(String commitment) {
        var value = personal.get(commitment);
        if (value == null) {
            return wording.text("audit.erased");
        }
        return switch (value.privacy()) {
            case PERSONAL -> value.content().value();
            case IDENTIFIER -> masked(value.content().value());
            case SPECIAL -> Snapshot.Personal.MASK;
        };
    }

    private static String masked(String identifier) {
        var shown = Math.min(SHOWN_OF_IDENTIFIER, identifier.length() / 2);
        return Snapshot.Personal.MASK + identifier.substring(identifier.length() - shown);
    }

    /** The name of a field with the names of what it lies in. */
    String field(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> wording.has("field." + part) ? wording.text("field." + part) : part)
                .collect(Collectors.joining(" · "));
    }

    /** "payout GR-2026-0005-T1" with its first word translated. */
    String thing(String thing) {
        var blank = thing.indexOf(' ');
        var word = blank < 0 ? thing : thing.substring(0, blank);
        var key = "thing." + word;
        return (wording.has(key) ? wording.text(key) : word) + (blank < 0 ? "" : thing.substring(blank));
    }

    String act(String useCase) {
        var key = "usecase." + useCase;
        return wording.has(key) ? wording.text(key) : useCase;
    }

    String role(Enum<?> role) {
        return wording.name(role);
    }

    /** The sentence of a reason that stands in a refusal. */
    String sentence(JsonObject told) {
        var figures = new LinkedHashMap<String, Object>();
        var given = told.get("figures");
        if (given instanceof JsonObject named) {
            named.forEach((name, value) -> figures.put(name, value(name, value)));
        }
        return wording.sentence(new Reason(told.getString("rule", ""), null, figures));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
