package pl.pomost.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Bodies that no schema of the document allows, made from its examples: one thing wrong in each. */
final class Nonsense {

    private static final String MARK = "\"@\"";
    private static final List<String> NO_TEXT = List.of("1", "{}", "\"a\\u0000\\ud800\"");
    private static final List<String> NO_YES_OR_NO = List.of("0", "\"true\"");
    private static final List<String> NO_NUMBER = List.of("\"1\"", "1e400000000", "99999999999999999999");
    private static final List<String> NO_DAY = List.of("\"0000-00-00\"", "\"2025-02-29\"", "20250228");
    private static final List<String> NO_AMOUNT = List.of("\"1.234\"", "\"1e5\"", "\"9999999999999.00\"", "1.00");
    private static final List<String> NO_CHOICE = List.of("\"NONSENSE\"", "\"\"", "0");
    private static final List<String> NO_PARTS = List.of("[]", "\"x\"", "{\"nonsense\":1}");

    private final Contract contract;
    private final List<String> bodies = new ArrayList<>();

    private Nonsense(Contract contract) {
        this.contract = contract;
    }

    /** @param schema  of the body, @param example one that it allows */
    static List<String> of(Contract contract, JsonNode schema, JsonNode example) {
        var nonsense = new Nonsense(contract);
        nonsense.within(schema, example, nonsense.bodies::add);
        return nonsense.bodies;
    }

    /** @param whole takes what stands here and writes the body around it */
    private void within(JsonNode referred, JsonNode value, Consumer<String> whole) {
        var schema =
                contract.resolved(referred.path("allOf").path(0).isMissingNode() ? referred : referred.at("/allOf/0"));
        wrong(schema).forEach(whole);
        if (value instanceof ObjectNode object) {
            Contract.fields(schema.path("properties"))
                    .filter(property -> object.has(property.getKey()))
                    .forEach(property -> within(property.getValue(), object.get(property.getKey()), wrong -> {
                        ObjectNode around = object.deepCopy();
                        whole.accept(
                                around.put(property.getKey(), "@").toString().replace(MARK, wrong));
                    }));
        } else if (value instanceof ArrayNode list && !list.isEmpty()) {
            within(schema.get("items"), list.get(0), wrong -> whole.accept("[" + wrong + "]"));
        }
    }

    private static List<String> wrong(JsonNode schema) {
        var longText = "\"" + "ż".repeat(100_000) + "\"";
        return switch (schema.path("type").asText()) {
            case "boolean" -> NO_YES_OR_NO;
            case "integer", "number" -> NO_NUMBER;
            case "object" -> NO_PARTS;
            case "array" -> List.of("{}", "\"x\"", "[null]");
            default -> {
                if (schema.has("enum")) {
                    yield NO_CHOICE;
                }
                if (schema.path("format").asText().equals("date")) {
                    yield NO_DAY;
                }
                var amount = schema.path("pattern").asText().contains("d{1,12}");
                var texts = new ArrayList<>(amount ? NO_AMOUNT : NO_TEXT);
                if (schema.has("maxLength")) {
                    texts.add(longText);
                }
                yield texts;
            }
        };
    }
}
