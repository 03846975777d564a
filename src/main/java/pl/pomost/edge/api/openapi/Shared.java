package pl.pomost.edge.api.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.edge.api.Problem;

/** What many operations share: headers, and answers to what went wrong. */
final class Shared {

    static final String TOKEN = "token";
    static final String VERSION_SEEN = "VersionSeen";
    static final String ONCE_KEY = "OnceKey";
    static final String LANGUAGE = "Language";
    static final String LIMIT = "Limit";
    static final String VERSION = "Version";
    static final String ADDRESS = "Address";

    /** By status: what it means, and the {@code type}s of the problems that have it. */
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry(
                    "400",
                    "Fields that cannot be (invalid), broken JSON (malformed), or no Idempotency-Key (key-missing)"),
            Map.entry("401", "No token, or none that is valid (sign-in)"),
            Map.entry("403", "The account may not do this (forbidden)"),
            Map.entry("404", "There is no such thing, or not for this account (unknown)"),
            Map.entry("406", "Only application/json is given (not-acceptable)"),
            Map.entry(
                    "409",
                    "A rule does not allow it now: all reasons with their figures (rule); or the same is running (busy)"),
            Map.entry("412", "Somebody changed it since it was read; read it again (stale)"),
            Map.entry("413", "The body is larger than the server takes (too-large)"),
            Map.entry("415", "The body is not of a type that is taken here (media-type)"),
            Map.entry("422", "The Idempotency-Key was used for another request (reused-key)"),
            Map.entry("428", "If-Match is missing (precondition-required)"),
            Map.entry("500", "Something broke on the server; nothing was changed (failure)"));

    private final Schemas schemas;

    Shared(Schemas schemas) {
        this.schemas = schemas;
    }

    static APIResponse problem(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
    }

    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    Components components() {
        var components = OASFactory.createComponents()
                .addParameter(VERSION_SEEN, versionSeen())
                .addParameter(ONCE_KEY, onceKey())
                .addParameter(LANGUAGE, language())
                .addParameter(LIMIT, limit())
                .addHeader(
                        VERSION,
                        OASFactory.createHeader()
                                .description("The version to send as If-Match with the next change")
                                .schema(text("^\"\\d{1,18}\"$"))
                                .example("\"13\""))
                .addHeader(
                        ADDRESS,
                        OASFactory.createHeader()
                                .description("Where the new thing stands")
                                .schema(OASFactory.createSchema()
                                        .type(SchemaType.STRING)
                                        .format("uri")))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token of the profile page"));
        PROBLEMS.forEach((status, meaning) -> components.addResponse("Problem" + status, problem(status, meaning)));
        schemas.components().forEach(components::addSchema);
        return components;
    }

    private APIResponse problem(String status, String meaning) {
        var media = OASFactory.createMediaType().schema(schemas.given(Problem.class));
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private static Parameter versionSeen() {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(In.HEADER)
                .required(true)
                .description("The version that was seen: the ETag of the last answer, with its quotation marks")
                .schema(text("^\"\\d{1,18}\"$"))
                .example("\"12\"");
    }

    private static Parameter onceKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(In.HEADER)
                .required(true)
                .description("A key of your own, new for every change: 1 to 200 visible ASCII characters, e.g. a UUID")
                .schema(text("^[\\x21-\\x7e]{1,200}$"))
                .example("8b4c2a52-5e0c-4d1f-9d3a-1f6f0b6a7c11");
    }

    private static Parameter language() {
        return OASFactory.createParameter()
                .name("Accept-Language")
                .in(In.HEADER)
                .description("Language of sentences in the answer; Polish when absent")
                .schema(OASFactory.createSchema().type(SchemaType.STRING).enumeration(List.of("pl", "en")))
                .example("en");
    }

    private static Parameter limit() {
        return OASFactory.createParameter()
                .name("limit")
                .in(In.QUERY)
                .description("At most that many lines; " + PageLimit.USUAL + " when absent")
                .schema(OASFactory.createSchema()
                        .type(SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(PageLimit.MOST)))
                .example(PageLimit.USUAL);
    }

    private static Schema text(String pattern) {
        return OASFactory.createSchema().type(SchemaType.STRING).pattern(pattern);
    }
}
