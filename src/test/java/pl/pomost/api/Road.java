package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.api.Contract.Operation;

/**
 * A client that nobody here wrote: it calls operations by their names, sends what the document demands and nothing else, and
 * holds every request and every answer against the document.
 */
final class Road {

    private final Contract contract = Contract.read();
    private final Map<String, String> known = new LinkedHashMap<>();
    private String seen = "";

    /** What came back, as the document promised it. */
    record Answer(int status, JsonNode body, String tag) {
        String text(String field) {
            return body.path(field).asText();
        }
    }

    /** From now on this value stands in paths and queries for the name. */
    Road knowing(String name, String value) {
        known.put(name, value);
        return this;
    }

    Optional<String> known(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** The document's own example of what an operation is sent, to be changed. */
    ObjectNode example(String id) {
        return contract.operation(id)
                .said()
                .at("/requestBody/content/application~1json/example")
                .deepCopy();
    }

    /** The version that the next change names; none when it is empty. */
    Road seeing(String tag) {
        seen = tag;
        return this;
    }

    String seen() {
        return seen;
    }

    Contract contract() {
        return contract;
    }

    Answer read(String account, String id) {
        return call(account, id, "", UUID.randomUUID().toString());
    }

    /** A change that must succeed; its version is seen by the next. */
    Answer act(String account, String id, String body) {
        var answer = call(account, id, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as("%s: %s", id, answer.body()).isBetween(200, 299);
        seen = answer.tag();
        return answer;
    }

    Answer act(String account, String id) {
        return act(account, id, "");
    }

    Answer call(String account, String id, String body, String key) {
        var operation = contract.operation(id);
        var client = Client.as(account).with("Accept-Language", "en");
        if (contract.demands(operation, "If-Match") && !seen.isEmpty()) {
            client = client.with("If-Match", seen);
        }
        if (contract.demands(operation, "Idempotency-Key")) {
            client = client.with("Idempotency-Key", key);
        }
        mayBeSent(operation, body);
        return promised(operation, client.send(operation.method(), address(operation), body));
    }

    private void mayBeSent(Operation operation, String body) {
        var content = operation.said().at("/requestBody/content/application~1json");
        assertThat(content.isMissingNode()).as("%s has a body", operation).isEqualTo(body.isEmpty());
        if (!body.isEmpty()) {
            assertThat(contract.errors(content.get("schema"), Contract.json(body)))
                    .as("%s may be sent %s", operation, body)
                    .isEmpty();
        }
    }

    private Answer promised(Operation operation, Client.Answer answer) {
        var said = contract.answer(operation, answer.status());
        assertThat(said.isMissingNode())
                .as("%s may answer %s: %s", operation, answer.status(), answer.body())
                .isFalse();
        var media = answer.header("Content-Type").replaceAll(";.*", "");
        var schema = said.path("content").path(media).path("schema");
        assertThat(schema.isMissingNode()).as("%s answers %s", operation, media).isFalse();
        var body = Contract.json(answer.body());
        assertThat(contract.errors(schema, body)).as("%s: %s", operation, body).isEmpty();
        Contract.fields(said.path("headers")).forEach(header -> assertThat(answer.header(header.getKey()))
                .as("%s: %s", operation, header)
                .isNotEmpty());
        return new Answer(answer.status(), body, answer.header("ETag"));
    }

    private String address(Operation operation) {
        var path = operation.path().substring(1);
        var query = new StringBuilder();
        for (var parameter : contract.parameters(operation)) {
            var name = parameter.get("name").asText();
            var value = known.get(name);
            if (parameter.get("in").asText().equals("path")) {
                path = path.replace(
                        "{" + name + "}",
                        encoded(value == null ? parameter.get("example").asText() : value));
            } else if (parameter.get("in").asText().equals("query") && value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        return path + query;
    }

    /** The address with the document's own examples. */
    static String address(Operation operation, Contract contract) {
        var path = operation.path().substring(1);
        for (var parameter : contract.parameters(operation)) {
            path = path.replace(
                    "{" + parameter.get("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return path;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
