package pl.pomost.edge.api.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.PathItem;

/** One operation: a method of a resource. */
record ResourceMethod(Class<?> resource, Method method) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    static boolean isOne(Method method) {
        return VERBS.stream().anyMatch(method::isAnnotationPresent);
    }

    String verb() {
        return VERBS.stream()
                .filter(method::isAnnotationPresent)
                .findFirst()
                .orElseThrow()
                .getSimpleName();
    }

    /** Whether no token is asked for: the method says that it has no security requirement. */
    boolean isOpen() {
        return method.isAnnotationPresent(SecurityRequirements.class);
    }

    boolean isReading() {
        return verb().equals("GET");
    }

    /** With the root of the API: {@code /api/cases/{number}}. */
    String path() {
        var below = method.getAnnotation(Path.class);
        return Stream.of("/api", resource.getAnnotation(Path.class).value(), below == null ? "" : below.value())
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .reduce("", (before, part) -> before + "/" + part);
    }

    void addTo(PathItem item, Schemas schemas) {
        var operation = operation(schemas);
        switch (verb()) {
            case "GET" -> item.GET(operation);
            case "POST" -> item.POST(operation);
            case "PUT" -> item.PUT(operation);
            default -> item.DELETE(operation);
        }
    }

    /** Said on the class; a test finds those that do not say it. */
    private String chapter() {
        var said = resource.getAnnotation(Tag.class);
        return said == null ? resource.getSimpleName() : said.name();
    }

    private org.eclipse.microprofile.openapi.models.Operation operation(Schemas schemas) {
        var said = method.getAnnotation(Operation.class);
        var parameters = new Parameters(this, schemas);
        var body = new Body(this, schemas);
        var operation = OASFactory.createOperation()
                .operationId(said.operationId())
                .summary(said.summary())
                .addTag(chapter())
                .parameters(parameters.all());
        if (!said.description().isEmpty()) {
            operation.description(said.description());
        }
        if (isOpen()) {
            operation.security(List.of(OASFactory.createSecurityRequirement()));
        }
        body.content()
                .ifPresent(content -> operation.requestBody(
                        OASFactory.createRequestBody().required(true).content(content)));
        return operation.responses(new Answer(this, schemas).all(parameters, body));
    }
}
