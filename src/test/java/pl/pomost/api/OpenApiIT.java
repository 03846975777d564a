package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Contract.Operation;
import pl.pomost.it.Outside;

/** The OpenAPI document says all that a client needs, and nothing that is not so. */
class OpenApiIT extends Outside {

    private static final List<String> OFTEN = List.of("400", "401", "403", "406", "500");
    private static final List<String> OFTEN_WITHOUT_TOKEN = List.of("400", "406", "500");

    private static Contract contract;

    @BeforeAll
    static void read() {
        contract = Contract.read();
    }

    @Test
    void tellsEveryOperationByANameOfItsOwnAChapterAndASentence() {
        var chapters = Contract.elements(contract.document().get("tags"))
                .map(tag -> tag.get("name").asText())
                .toList();
        var ids = contract.operations().map(Operation::id).toList();

        assertThat(ids).hasSizeGreaterThan(80).doesNotHaveDuplicates().doesNotContain("");
        assertThat(contract.operations()).allSatisfy(each -> {
            assertThat(each.said().path("summary").asText()).hasSizeGreaterThan(5);
            assertThat(each.said().at("/tags/0").asText()).isIn(chapters);
        });
    }

    @Test
    void givesEveryRequestASchemaOfItsOwn() {
        var used = new HashSet<String>();
        bodies().forEach(body -> {
            var schema = body.get("schema");
            if (schema.has("$ref") && !schema.path("$ref").asText().endsWith("/ScoreCardRequest")) {
                assertThat(used.add(schema.get("$ref").asText()))
                        .as("%s", schema)
                        .isTrue();
            }
        });
        assertThat(used).hasSizeGreaterThan(30);
    }

    @Test
    void givesExamplesThatItsOwnSchemasAllow() {
        var media = Stream.concat(bodies(), answers())
                .filter(each -> !isBinary(each))
                .toList();

        assertThatList(media).hasSizeGreaterThan(80).allSatisfy(each -> {
            assertThat(each.has("example")).as("%s", each.get("schema")).isTrue();
            assertThat(contract.errors(each.get("schema"), each.get("example"))).isEmpty();
            assertThat(each.get("example").toString()).as("examples.properties").doesNotContain("\"…\"");
        });
    }

    @Test
    void refusesUnknownFieldsInEveryRequest() {
        assertThat(bodies().filter(each -> !isBinary(each))).allSatisfy(each -> assertThat(
                        contract.resolved(each.get("schema")).path("additionalProperties"))
                .isEqualTo(Contract.json("false")));
    }

    @Test
    void leavesNoValueWithoutAType() {
        assertThat(Contract.fields(contract.document().at("/components/schemas")))
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("properties").size())
                        .as(schema.getKey())
                        .isPositive());
        assertThat(Contract.fields(contract.document().at("/components/schemas"))
                        .flatMap(schema -> Contract.fields(schema.getValue().path("properties")))
                        .map(java.util.Map.Entry::getValue))
                .allSatisfy(property -> assertThat(property.has("$ref")
                                || property.has("allOf")
                                || property.has("additionalProperties")
                                || property.has("type")
                                        && !property.get("type").asText().equals("object"))
                        .as("%s", property)
                        .isTrue());
    }

    @Test
    void describesEveryParameterWithAnExampleThatFits() {
        assertThat(contract.operations().flatMap(each -> contract.parameters(each).stream()))
                .allSatisfy(parameter -> {
                    assertThat(parameter.path("description").asText()).isNotBlank();
                    assertThat(contract.errors(parameter.get("schema"), typed(parameter)))
                            .as("%s", parameter)
                            .isEmpty();
                });
    }

    @Test
    void demandsTheKeyOfEveryPostAndSaysWhatCanGoWrong() {
        assertThat(contract.operations()).allSatisfy(each -> {
            assertThat(contract.demands(each, "Idempotency-Key"))
                    .as("%s", each)
                    .isEqualTo(each.method().equals("POST"));
            var said = Contract.fields(each.said().get("responses"))
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            assertThat(said)
                    .containsAll(each.isOpen() ? OFTEN_WITHOUT_TOKEN : OFTEN)
                    .anyMatch(status -> status.startsWith("2"));
            assertThat(said.contains("404"))
                    .isEqualTo(each.path().contains("{") || !each.method().equals("GET"));
            assertThat(said.contains("412")).isEqualTo(contract.demands(each, "If-Match"));
        });
    }

    @Test
    void answersEveryProblemAsAProblemDocument() {
        assertThat(Contract.fields(contract.document().at("/components/responses")))
                .isNotEmpty()
                .allSatisfy(response -> assertThat(response.getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void asksForATokenEverywhereButAtTheAddressThatIsAKey() {
        assertThat(contract.document().at("/security/0").has("token")).isTrue();
        assertThat(contract.document()
                        .at("/components/securitySchemes/token/scheme")
                        .asText())
                .isEqualTo("bearer");
        assertThat(contract.operations().filter(each -> each.method().equals("GET")))
                .allSatisfy(each -> {
                    var answer = Client.anonymous().get(Road.address(each, contract));
                    assertThat(answer.status()).as("%s", each).isEqualTo(each.isOpen() ? 404 : 401);
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                });
        assertThat(contract.operations().filter(Operation::isOpen))
                .extracting(Operation::id)
                .containsExactly("readCalendar");
    }

    private static JsonNode typed(JsonNode parameter) {
        var numeric = parameter.at("/schema/type").asText().matches("integer|number|boolean");
        var text = parameter.get("example").asText();
        return Contract.json(numeric ? text : "\"" + text.replace("\"", "\\\"") + "\"");
    }

    private static Stream<JsonNode> bodies() {
        return contract.operations()
                .flatMap(each ->
                        Contract.elements(each.said().path("requestBody").path("content")));
    }

    private static Stream<JsonNode> answers() {
        return contract.operations()
                .flatMap(each -> Contract.elements(each.said().get("responses")))
                .flatMap(each -> Contract.elements(each.path("content")));
    }

    private static boolean isBinary(JsonNode media) {
        return media.at("/schema/format").asText().equals("binary");
    }
}
