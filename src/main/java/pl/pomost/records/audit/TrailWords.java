package pl.pomost.records.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Wording;

/** Writes what stands in the trail as a reader of one language reads it. */
final class TrailWords {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{2}");
    private static final Pattern EURO = Pattern.compile("-?\\d{1,12}\\.\\d{2} EUR");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern LEFT_OUT = Pattern.compile("\\{\\w+(?:\\|[^{}]*)?}");
    private static final int SHOWN_OF_IDENTIFIER = 4;

    /** Fields that are not named after the type of what stands in them. */
    private static final Map<String, String> TYPES = Map.of(
            "outcome", "Result",
            "topic", "TrainingTopic",
            "form", "SupportForm",
            "category", "CostCategory",
            "section", "SectionCode",
            "roles", "Role",
            "status", "EntryStatus",
            "termUnit", "Unit");

    private final Wording wording;
    private final Map<String, PersonalValue> personal;

    /** @param personal the personal values that still exist, by commitment */
    TrailWords(Wording wording, Map<String, PersonalValue> personal) {
        this.wording = wording;
        this.personal = personal;
    }

    /** A value of the thing at that path; a line of a list is written as all that stands in it. */
    String value(String thing, String path, @Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        return switch (value.getValueType()) {
            case TRUE, FALSE -> wording.write(value == JsonValue.TRUE);
            case STRING -> text(thing, last(path), ((JsonString) value).getString());
            case ARRAY ->
                ((JsonArray) value)
                        .stream().map(inner -> value(thing, path, inner)).collect(Collectors.joining(", "));
            case OBJECT -> object(thing, path, (JsonObject) value);
            case NULL -> "";
            case NUMBER -> value.toString();
        };
    }

    private String object(String thing, String path, JsonObject object) {
        return FlatSnapshot.isCommitment(object)
                ? personal(object.getString("commitment"))
                : object.entrySet().stream()
                        .filter(each -> each.getValue() != JsonValue.NULL)
                        .map(each -> name(thing, each.getKey()) + " "
                                + value(thing, path + "/" + each.getKey(), each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private String text(String thing, String field, String text) {
        if (AMOUNT.matcher(text).matches()) {
            return wording.amount(Money.of(text));
        }
        if (EURO.matcher(text).matches()) {
            return wording.write(Euro.of(text.substring(0, text.indexOf(' '))));
        }
        if (DAY.matcher(text).matches()) {
            return wording.day(LocalDate.parse(text));
        }
        if (MONTH.matcher(text).matches()) {
            return wording.write(YearMonth.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return wording.moment(Instant.parse(text));
        }
        return CONSTANT.matcher(text).matches() ? constant(thing, field, text) : text;
    }

    /** A constant is named after its type, which the field is named after too, or the thing and the field together. */
    private String constant(String thing, String field, String name) {
        var type = TYPES.getOrDefault(field, capital(field));
        return Stream.of(capital(word(thing)) + type, type)
                .map(each -> each + "." + name)
                .filter(wording::has)
                .findFirst()
                .map(wording::text)
                .orElseGet(() -> wording.constant(name));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The same value is committed to with another salt each time, so commitments are compared by what they stand for. */
    boolean isSame(@Nullable JsonValue before, @Nullable JsonValue after) {
        if (before instanceof JsonObject one && after instanceof JsonObject other) {
            return FlatSnapshot.isCommitment(one) && FlatSnapshot.isCommitment(other)
                    ? isSamePerson(one, other)
                    : one.keySet().equals(other.keySet())
                            && one.keySet().stream().allMatch(name -> isSame(one.get(name), other.get(name)));
        }
        return before == null ? after == null : before.equals(after);
    }

    private boolean isSamePerson(JsonObject one, JsonObject other) {
        var was = personal.get(one.getString("commitment"));
        var is = personal.get(other.getString("commitment"));
        return was == null || is == null ? was == is : was.content().equals(is.content());
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
    String field(String thing, String path) {
        return Arrays.stream(path.split("/")).map(part -> name(thing, part)).collect(Collectors.joining(" · "));
    }

    private String name(String thing, String part) {
        return Stream.of("field." + word(thing) + "." + part, "field." + part)
                .filter(wording::has)
                .findFirst()
                .map(wording::text)
                .orElse(part);
    }

    /** "miesiąc wsparcia 3" for "bridging month 3"; empty for a thing that the case has only one of: the act names it. */
    String thing(String thing) {
        var words = thing.split(" ");
        for (int count = words.length - 1; count > 0; count--) {
            var key = "thing." + String.join("-", Arrays.copyOf(words, count));
            if (wording.has(key)) {
                var field = count > 1 ? words[count - 1] : "kind";
                return Arrays.stream(words, count, words.length)
                        .map(word -> text(thing, field, word))
                        .collect(Collectors.joining(" ", wording.text(key) + " ", ""));
            }
        }
        return "";
    }

    private static String word(String thing) {
        return thing.split(" ")[0];
    }

    /** What was done; what only followed from it, such as a term that ended, is named by itself. */
    String act(String useCase, String thing) {
        var followed = "act." + word(thing);
        if (wording.has(followed) && !useCase.endsWith(capital(word(thing)))) {
            return wording.text(followed);
        }
        var key = "usecase." + useCase;
        return wording.has(key) ? wording.text(key) : useCase;
    }

    String role(Enum<?> role) {
        return wording.name(role);
    }

    /** The sentence of a reason that stands in a refusal; a figure that the trail may not keep is left out. */
    String sentence(JsonObject told) {
        var figures = new LinkedHashMap<String, Object>();
        var rule = told.getString("rule", "");
        var about = rule.split("\\.")[0];
        var given = told.get("figures");
        if (given instanceof JsonObject named) {
            named.forEach((name, value) -> figures.put(name, value(about, name, value)));
        }
        return LEFT_OUT.matcher(wording.sentence(new Reason(rule, null, figures)))
                .replaceAll("…");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
