package pl.pomost.records.audit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of an entry as values by path: {@code changed/lines/2/amount}. Lists of plain values stay one
 * value, and so does a line of a list that holds plain values only. */
final class FlatSnapshot {

    static final FlatSnapshot EMPTY = new FlatSnapshot();

    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    private FlatSnapshot() {}

    static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** Values of one part of the body, e.g. of "case"; nothing when it has no such part. */
    static FlatSnapshot of(JsonObject body, String part) {
        var flat = new FlatSnapshot();
        var value = body.get(part);
        if (value != null) {
            flat.put("", value);
        }
        return flat;
    }

    /** Values of the whole body, where it has no parts. */
    static FlatSnapshot of(JsonObject body) {
        var flat = new FlatSnapshot();
        flat.put("", body);
        return flat;
    }

    Map<String, JsonValue> values() {
        return Collections.unmodifiableMap(values);
    }

    private void put(String path, JsonValue value) {
        if (isThing(value)) {
            value.asJsonObject().forEach((name, inner) -> put(path.isEmpty() ? name : path + "/" + name, inner));
        } else if (value instanceof JsonArray many && many.stream().anyMatch(FlatSnapshot::isThing)) {
            putAll(path, many);
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            values.put(path, value);
        }
    }

    private void putAll(String path, List<JsonValue> many) {
        for (int i = 0; i < many.size(); i++) {
            var inner = path + "/" + (i + 1);
            if (isLine(many.get(i))) {
                values.put(inner, many.get(i));
            } else {
                put(inner, many.get(i));
            }
        }
    }

    /** A line of a list that holds plain values only is told in one piece. */
    private static boolean isLine(JsonValue value) {
        return value instanceof JsonObject object
                && object.values().stream().noneMatch(inner -> isThing(inner) || inner instanceof JsonArray);
    }

    private static boolean isThing(JsonValue value) {
        return value instanceof JsonObject object && !isCommitment(object);
    }

    /** Whether the object stands for a personal value. */
    static boolean isCommitment(JsonObject object) {
        return object.size() == 1 && object.containsKey("commitment");
    }
}
