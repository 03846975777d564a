package pl.pomost.edge.api.openapi;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.usecase.Receipt;

/** What an operation answers: its success, and every problem that it can meet. */
final class Answer {

    private final ResourceMethod method;
    private final Schemas schemas;

    Answer(ResourceMethod method, Schemas schemas) {
        this.method = method;
        this.schemas = schemas;
    }

    APIResponses all(Parameters parameters, Body body) {
        var said = said();
        var answers = OASFactory.createAPIResponses();
        answers.addAPIResponse(said == null ? "200" : said.responseCode(), success(said));
        problems(parameters, body).forEach(status -> answers.addAPIResponse(status, Shared.problem(status)));
        return answers;
    }

    private TreeSet<String> problems(Parameters parameters, Body body) {
        var all = new TreeSet<>(List.of("400", "401", "403", "406", "500"));
        if (method.isOpen()) {
            all.removeAll(List.of("401", "403"));
        }
        if (method.path().contains("{")) {
            all.add("404");
        }
        if (method.method().isAnnotationPresent(Extension.class)) {
            // A reading that counts says so: what it counts from may be missing.
            all.add("409");
        }
        if (!method.isReading()) {
            all.addAll(List.of("404", "409"));
        }
        if (parameters.namesVersion()) {
            all.addAll(List.of("412", "428"));
        }
        if (body.isPresent()) {
            all.addAll(List.of("413", "415"));
        }
        if (method.verb().equals("POST")) {
            all.add("422");
        }
        return all;
    }

    private APIResponse success(org.eclipse.microprofile.openapi.annotations.responses.@Nullable APIResponse said) {
        var type = type(said);
        var binary = type == byte[].class;
        var media = OASFactory.createMediaType().schema(schemas.given(type));
        if (!binary) {
            media.example(Examples.given(type));
        }
        var answer = OASFactory.createAPIResponse()
                .description(said == null ? "As it stands" : said.description())
                .content(OASFactory.createContent());
        mediaTypes(binary ? said : null).forEach(name -> answer.getContent().addMediaType(name, media));
        if (method.method().getReturnType() == Response.class && !binary && !"202".equals(code(said))) {
            answer.addHeader("ETag", Shared.header(Shared.VERSION));
        }
        return "200".equals(code(said)) ? answer : answer.addHeader("Location", Shared.header(Shared.ADDRESS));
    }

    /** A file comes as what it is; everything else is JSON. */
    private static List<String> mediaTypes(
            org.eclipse.microprofile.openapi.annotations.responses.@Nullable APIResponse binary) {
        return binary == null
                ? List.of(MediaType.APPLICATION_JSON)
                : Arrays.stream(binary.content()).map(Content::mediaType).toList();
    }

    /** What is said, what is returned, and for a change without either: a receipt. */
    private Type type(org.eclipse.microprofile.openapi.annotations.responses.@Nullable APIResponse said) {
        if (said != null && said.content().length > 0) {
            return type(said.content()[0]);
        }
        var returned = method.method().getGenericReturnType();
        return returned == Response.class ? Receipt.class : returned;
    }

    private static Type type(Content content) {
        return content.schema().format().equals("binary")
                ? byte[].class
                : content.schema().implementation();
    }

    private static String code(org.eclipse.microprofile.openapi.annotations.responses.@Nullable APIResponse said) {
        return said == null ? "200" : said.responseCode();
    }

    private org.eclipse.microprofile.openapi.annotations.responses.@Nullable APIResponse said() {
        return method.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class);
    }
}
