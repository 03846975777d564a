package pl.pomost.edge.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/** Holds JSON against the record that is to be made of it, and tells everything that does not fit, each with its field. */
final class JsonForm {

    private final List<Reason> wrong = new ArrayList<>();

    private JsonForm() {}

    /** @throws BadValue with all reasons when something does not fit */
    static void check(JsonValue value, Type type) {
        var form = new JsonForm();
        form.fits("body", value, type);
        if (!form.wrong.isEmpty()) {
            throw new BadValue(form.wrong);
        }
    }

    /** The JSON word null stands for an absent value, which the use case tells if it is needed. */
    private void fits(String field, JsonValue value, Type type) {
        if (value == JsonValue.NULL) {
            return;
        }
        if (type instanceof ParameterizedType many) {
            list(field, value, many.getActualTypeArguments()[0]);
            return;
        }
        var one = (Class<?>) type;
        JsonKind.of(one).ifPresentOrElse(kind -> single(field, value, kind), () -> object(field, value, one));
    }

    private void single(String field, JsonValue value, JsonKind kind) {
        if (!kind.fits().test(value)) {
            wrong.add(Reason.ofField(field, kind.rule()));
        }
    }

    private void list(String field, JsonValue value, Type element) {
        if (!(value instanceof JsonArray array)) {
            wrong.add(Reason.ofField(field, "json.no-list"));
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) == JsonValue.NULL) {
                wrong.add(Reason.ofField(field + "[" + i + "]", "required"));
            }
            fits(field + "[" + i + "]", array.get(i), element);
        }
    }

    private void object(String field, JsonValue value, Class<?> record) {
        if (!(value instanceof JsonObject object)) {
            wrong.add(Reason.ofField(field, "json.no-object"));
            return;
        }
        var at = field.equals("body") ? "" : field + ".";
        var parts = record.getRecordComponents();
        var names = Arrays.stream(parts).map(RecordComponent::getName).toList();
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong.add(Reason.ofField(at + shown(name), "json.unknown-field")));
        for (var part : parts) {
            fits(at + part.getName(), object.getOrDefault(part.getName(), JsonValue.NULL), part.getGenericType());
        }
    }

    /** Enough of a foreign name to recognise it. */
    private static String shown(String name) {
        return name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
