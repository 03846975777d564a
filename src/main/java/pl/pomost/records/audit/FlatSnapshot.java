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

/** The body of an entry as values by path: {@code changed/lines/2/amount}. Lists of plain values stay one value. */
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
        if (value instanceof JsonObject object && !isCommitment(object)) {
            object.forEach((name, inner) -> put(path.isEmpty() ? name : path + "/" + name, inner));
        } else if (value instanceof JsonArray many && many.stream().anyMatch(JsonObject.class::isInstance)) {
            putAll(path, many);
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            values.put(path, value);
        }
    }

    private void putAll(String path, List<JsonValue> many) {
        for (int i = 0; i < many.size(); i++) {
            put(path + "/" + (i + 1), many.get(i));
        }
    }

    /** Whether the object stands for a personal value. */
    static boolean isCommitment(JsonObject object) {
        return object.size() == 1 && object.containsKey("commitment");
    }
}
