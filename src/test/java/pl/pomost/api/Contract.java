package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document as the site gives it, and what it says: all that these tests know of the API. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract read() {
        var answer = Client.anonymous().get("openapi");
        assertThat(answer.status()).isEqualTo(200);
        return new Contract(json(answer.body()));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One operation.
     *
     * @param method GET, POST, PUT or DELETE
     * @param path   with its names in braces
     */
    record Operation(String method, String path, JsonNode said) {
        String id() {
            return said.path("operationId").asText();
        }

        /** Whether it asks for no token. */
        boolean isOpen() {
            return said.path("security").isArray()
                    && said.path("security").path(0).isEmpty();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    JsonNode document() {
        return document;
    }

    Stream<Operation> operations() {
        return fields(document.get("paths")).flatMap(path -> fields(path.getValue())
                .map(verb -> new Operation(
                        verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), verb.getValue())));
    }

    Operation operation(String id) {
        return operations()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }

    /** Parameters with what they refer to. */
    List<JsonNode> parameters(Operation operation) {
        return elements(operation.said().path("parameters")).map(this::resolved).toList();
    }

    boolean demands(Operation operation, String header) {
        return parameters(operation).stream()
                .anyMatch(each -> each.path("name").asText().equals(header)
                        && each.path("in").asText().equals("header")
                        && each.path("required").asBoolean());
    }

    /** The answer that is documented for a status; missing when there is none. */
    JsonNode answer(Operation operation, int status) {
        return resolved(operation.said().path("responses").path(String.valueOf(status)));
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with a value against a schema of the document. */
    List<String> errors(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return FACTORY.getSchema(whole, STRICT);
    }

    static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return stream(node.fields());
    }

    static Stream<JsonNode> elements(JsonNode node) {
        return stream(node.elements());
    }

    private static <T> Stream<T> stream(Iterator<T> all) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }
}
