package pl.pomost.edge.api.guide;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.guide.GuideSheet.Answer;
import pl.pomost.edge.api.guide.GuideSheet.Line;
import pl.pomost.edge.api.guide.GuideSheet.Media;

/** Draws the sheet of an operation. */
final class GuideSheets {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private final OpenAPI document;
    private final GuideTables tables;

    GuideSheets(OpenAPI document) {
        this.document = document;
        this.tables = new GuideTables(document.getComponents().getSchemas());
    }

    GuideSheet of(GuideOperation operation) {
        var said = operation.said();
        var body = said.getRequestBody() == null
                ? null
                : media(said.getRequestBody().getContent());
        var answers = new ArrayList<Answer>();
        var problems = new ArrayList<Answer>();
        said.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                answers.add(answer(status, response));
            } else {
                problems.add(problem(status, response.getRef()));
            }
        });
        return new GuideSheet(
                operation,
                Objects.requireNonNullElse(said.getDescription(), ""),
                said.getParameters().stream()
                        .map(this::resolved)
                        .map(this::line)
                        .toList(),
                body,
                answers,
                problems,
                tables.drawn());
    }

    private Parameter resolved(Parameter parameter) {
        return parameter.getRef() == null
                ? parameter
                : Objects.requireNonNull(
                        document.getComponents().getParameters().get(GuideTables.named(parameter.getRef())));
    }

    private Line line(Parameter parameter) {
        return new Line(
                parameter.getName(),
                parameter.getIn().toString(),
                tables.kind(parameter.getSchema()),
                Boolean.TRUE.equals(parameter.getRequired()),
                Objects.requireNonNullElse(parameter.getDescription(), ""),
                parameter.getExample() == null ? "" : String.valueOf(parameter.getExample()));
    }

    private Answer answer(String status, APIResponse response) {
        var headers = response.getHeaders() == null
                ? List.<String>of()
                : List.copyOf(response.getHeaders().keySet());
        return new Answer(status, response.getDescription(), headers, media(response.getContent()));
    }

    private Answer problem(String status, String ref) {
        var shared =
                Objects.requireNonNull(document.getComponents().getResponses().get(GuideTables.named(ref)));
        return new Answer(status, shared.getDescription(), List.of(), null);
    }

    private @Nullable Media media(@Nullable Content content) {
        return content == null
                ? null
                : content.getMediaTypes().entrySet().stream()
                        .findFirst()
                        .map(this::media)
                        .orElse(null);
    }

    private Media media(Map.Entry<String, org.eclipse.microprofile.openapi.models.media.MediaType> said) {
        Schema schema = said.getValue().getSchema();
        var example = said.getValue().getExample();
        return new Media(
                said.getKey(),
                tables.kind(schema),
                example == null ? "" : JSON.toJson(example).strip());
    }
}
