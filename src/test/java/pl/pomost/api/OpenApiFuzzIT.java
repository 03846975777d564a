package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Contract.Operation;
import pl.pomost.it.Outside;

/** Every operation of the document meets nonsense: it answers with a problem that the document promises, and changes nothing. */
class OpenApiFuzzIT extends Outside {

    private static final String JSON = "application/json";
    private static final Map<String, String> ROLES = Map.of(
            "advisor", "doradca",
            "manager", "kierownik",
            "accountant", "ksiegowa",
            "assessor", "asesor1",
            "administrator", "admin");
    private static final Set<String> LOOKS = Set.of("getCase", "readGroup", "listMoves", "listTrail", "listDocuments");

    private static Contract contract;
    private static Road road;
    private static List<JsonNode> before;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void opensACase() {
        contract = Contract.read();
        road = new Road();
        var opened = road.act("doradca", "openCase", road.example("openCase").toString());
        road.knowing("number", opened.text("subject"));
        before = seen();
    }

    /** The trail may tell of refused attempts; that anything was done it may not. */
    @AfterEach
    void changedNothing() {
        assertThat(faults).isEmpty();
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void refusesBodiesThatAreNoRequest() {
        bodies().forEach(each -> {
            var example = example(each).toString();
            Stream.of(
                            "",
                            "null",
                            "[]",
                            "{\"a\":",
                            "{\"a\":1,\"a\":2}",
                            "[".repeat(5_000),
                            example + "x",
                            example + example)
                    .forEach(body -> expect(each, send(each, body), 400));
        });
    }

    @Test
    void refusesFieldsThatDoNotFit() {
        bodies().forEach(each -> Nonsense.of(contract, schema(each), example(each))
                .forEach(body -> refused(each, send(each, body), body)));
    }

    @Test
    void refusesAddressesThatNameNothing() {
        contract.operations().filter(each -> each.path().contains("{")).forEach(each -> {
            for (var part : List.of(
                    "-1", "0", "99999999999999999999", "GR-2026-99999999", "%2F", "%C3%28", "x".repeat(3_000))) {

                var address = each.path().substring(1).replaceFirst("\\{\\w+}", part);
                refused(each, client(each).send(each.method(), filled(each, address), body(each)), part);
            }
        });
    }

    @Test
    void refusesQuestionsThatMakeNoSense() {
        contract.operations().forEach(each -> contract.parameters(each).stream()
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .filter(parameter -> !List.of("text", "fileName")
                        .contains(parameter.get("name").asText()))
                .forEach(parameter -> Stream.of(
                                "", "nonsense", "-1", "99999999999999999999", "0000-00-00", "%20", "x".repeat(3_000))
                        .forEach(value -> {
                            var asked = parameter.get("name").asText() + "=" + value;
                            var answer = client(each).send(each.method(), address(each) + "?" + asked, body(each));
                            expect(each, answer, 400);
                        })));
    }

    @Test
    void refusesHeadersThatSayNothing() {
        contract.operations().filter(each -> !each.isOpen()).forEach(each -> {
            expect(each, Client.anonymous().send(each.method(), address(each), body(each)), 401);
            expect(
                    each,
                    client(each)
                            .with("Authorization", "Bearer demo-nobody")
                            .send(each.method(), address(each), body(each)),
                    401);
            if (contract.demands(each, "Idempotency-Key")) {
                for (var key : List.of("", "a b", "x".repeat(201))) {
                    expect(
                            each,
                            client(each).with("Idempotency-Key", key).send(each.method(), address(each), body(each)),
                            400);
                }
            }
            if (contract.demands(each, "If-Match")) {
                for (var tag : List.of("*", "1", "W/\"1\"", "\"x\"", "\"99999999999999999999\"", "\"1\", \"2\"")) {
                    refused(
                            each,
                            client(each).with("If-Match", tag).send(each.method(), address(each), body(each)),
                            tag);
                }
            }
        });
        bodies().forEach(each -> {
            for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
                expect(
                        each,
                        client(each).with("Content-Type", type).send(each.method(), address(each), body(each)),
                        415);
            }
        });
    }

    @Test
    void refusesMethodsThatAreNotOffered() {
        Contract.fields(contract.document().get("paths")).forEach(path -> {
            var any = contract.operations()
                    .filter(each -> each.path().equals(path.getKey()))
                    .findFirst()
                    .orElseThrow();
            Stream.of("GET", "POST", "PUT", "DELETE", "PATCH", "PROPFIND")
                    .filter(method -> !path.getValue().has(method.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(method -> {
                        var answer = client(any).with("Idempotency-Key", key()).send(method, address(any), "");
                        if (answer.status() != 405 || answer.header("Allow").isEmpty()) {
                            faults.add(method + " " + path.getKey() + " -> " + answer.status());
                        }
                        problem(any, answer, method);
                    });
        });
    }

    @Test
    void refusesBodiesOverTheLimit() {
        var open = contract.operation("openCase");
        var attach = contract.operation("attachDocument");
        var paper = "%PDF-1.4\n" + "x".repeat(10_485_760);
        var address = address(attach) + "?kind=OTHER&fileName=x.pdf";

        expect(open, send(open, "{\"name\":\"" + "x".repeat(12_000_000) + "\"}"), 413);
        expect(attach, client(attach).send("POST", address, paper), 413);
    }

    private void refused(Operation operation, Client.Answer answer, String sent) {
        problem(operation, answer, sent);
        if (contract.answer(operation, answer.status()).isMissingNode()) {
            faults.add(operation + " promises no " + answer.status() + " for " + shown(sent));
        }
    }

    private void expect(Operation operation, Client.Answer answer, int status) {
        refused(operation, answer, "");
        if (answer.status() != status) {
            faults.add(
                    operation + " answers " + answer.status() + " instead of " + status + ": " + shown(answer.body()));
        }
    }

    private void problem(Operation operation, Client.Answer answer, String sent) {
        var isProblem = answer.header("Content-Type").startsWith("application/problem+json")
                && answer.status() >= 400
                && answer.status() < 500
                && contract.errors(contract.document().at("/components/schemas/Problem"), Contract.json(answer.body()))
                        .isEmpty()
                && !answer.body().contains("pl.pomost")
                && !answer.body().contains("Exception")
                && !Contract.json(answer.body()).path("detail").asText().isBlank();
        if (!isProblem) {
            faults.add(operation + " answers " + answer.status() + " to " + shown(sent) + ": " + shown(answer.body()));
        }
    }

    private static Client.Answer send(Operation operation, String body) {
        return client(operation).with("Content-Type", JSON).send(operation.method(), address(operation), body);
    }

    /** Somebody whose role the summary names. */
    private static Client client(Operation operation) {
        var summary = operation.said().get("summary").asText();
        var account = ROLES.entrySet().stream()
                .filter(role -> summary.contains("(" + role.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(operation.method().equals("GET") ? "audytor" : "kierownik");
        var client = Client.as(account).with("Accept-Language", "en");
        if (contract.demands(operation, "If-Match")) {
            client = client.with("If-Match", "\"777\"");
        }
        return contract.demands(operation, "Idempotency-Key") ? client.with("Idempotency-Key", key()) : client;
    }

    private static String address(Operation operation) {
        return filled(operation, operation.path().substring(1));
    }

    private static String filled(Operation operation, String address) {
        var path = address;
        for (var parameter : contract.parameters(operation)) {
            var name = parameter.get("name").asText();
            path = path.replace(
                    "{" + name + "}",
                    road.known(name).orElse(parameter.path("example").asText()));
        }
        return path;
    }

    private static String body(Operation operation) {
        if (!operation.said().has("requestBody")) {
            return "";
        }
        return example(operation).isMissingNode()
                ? "%PDF-1.4"
                : example(operation).toString();
    }

    private static Stream<Operation> bodies() {
        return contract.operations().filter(each -> !example(each).isMissingNode());
    }

    private static JsonNode example(Operation operation) {
        return operation.said().at("/requestBody/content/application~1json/example");
    }

    private static JsonNode schema(Operation operation) {
        return operation.said().at("/requestBody/content/application~1json/schema");
    }

    private static List<JsonNode> seen() {
        return LOOKS.stream()
                .sorted()
                .map(look -> road.read("audytor", look).body())
                .map(body -> body.has("entries") ? done(body) : body)
                .toList();
    }

    private static JsonNode done(JsonNode trail) {
        return Contract.elements(trail.get("entries"))
                .filter(entry -> entry.get("outcome").asText().equals("DONE"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String shown(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.substring(0, Math.min(120, text.length())) + (bytes.length > 120 ? "… (" + bytes.length + ")" : "");
    }
}
