package pl.pomost.edge.api.openapi;

import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;

/** What the body of an operation holds. */
final class Body {

    private final ResourceMethod method;
    private final Schemas schemas;

    Body(ResourceMethod method, Schemas schemas) {
        this.method = method;
        this.schemas = schemas;
    }

    boolean isPresent() {
        return parameter().isPresent();
    }

    Optional<Content> content() {
        return parameter().map(parameter -> {
            var media = OASFactory.createMediaType();
            if (parameter.getType() == byte[].class) {
                media.schema(schemas.given(byte[].class));
                return OASFactory.createContent().addMediaType(MediaType.APPLICATION_OCTET_STREAM, media);
            }
            media.schema(schemas.asked(parameter.getType())).example(Examples.asked(parameter.getType()));
            return OASFactory.createContent().addMediaType(MediaType.APPLICATION_JSON, media);
        });
    }

    /** The one parameter that is neither path nor query nor header. */
    private Optional<Parameter> parameter() {
        return Arrays.stream(method.method().getParameters())
                .filter(each -> Arrays.stream(each.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getPackageName().equals("jakarta.ws.rs")))
                .findFirst();
    }
}
