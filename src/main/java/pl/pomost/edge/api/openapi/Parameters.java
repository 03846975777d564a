package pl.pomost.edge.api.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/** What stands in path, query and headers of an operation. */
final class Parameters {

    private final ResourceMethod method;
    private final Schemas schemas;

    Parameters(ResourceMethod method, Schemas schemas) {
        this.method = method;
        this.schemas = schemas;
    }

    /** Where a parameter is declared. */
    private record Place(AnnotatedElement element, Type type) {
        static Stream<Place> of(Class<?> holder) {
            return Arrays.stream(holder.getDeclaredFields()).map(field -> new Place(field, field.getGenericType()));
        }
    }

    List<Parameter> all() {
        var found = new ArrayList<Parameter>();
        places().forEach(place -> {
            var path = place.element().getAnnotation(PathParam.class);
            var query = place.element().getAnnotation(QueryParam.class);
            if (path != null && method.path().contains("{" + path.value() + "}")) {
                found.add(part(path.value(), place));
            } else if (query != null && query.value().equals("limit")) {
                found.add(Shared.parameter(Shared.LIMIT));
            } else if (query != null) {
                found.add(query(query.value(), place));
            }
        });
        places().filter(place -> isChoice(place.element()))
                .forEach(place -> found.add(
                        query(place.element().getAnnotation(HeaderParam.class).value(), place)
                                .in(In.HEADER)));
        if (namesVersion()) {
            found.add(Shared.parameter(Shared.VERSION_SEEN));
        }
        if (method.verb().equals("POST")) {
            found.add(Shared.parameter(Shared.ONCE_KEY));
        }
        found.add(Shared.parameter(Shared.LANGUAGE));
        return found;
    }

    /** A header that a client may choose to send; those that are shared by all are told once. */
    private static boolean isChoice(AnnotatedElement element) {
        var said = said(element);
        return element.isAnnotationPresent(HeaderParam.class) && said != null && !said.hidden();
    }

    /** Whether the operation changes something of which the client must have seen the version. */
    boolean namesVersion() {
        return !method.isReading()
                && places().map(place -> place.element().getAnnotation(HeaderParam.class))
                        .anyMatch(header -> header != null && header.value().equals("If-Match"));
    }

    private Stream<Place> places() {
        var given = Arrays.stream(method.method().getParameters())
                .flatMap(each -> each.isAnnotationPresent(BeanParam.class)
                        ? Place.of(each.getType())
                        : Stream.of(new Place(each, each.getParameterizedType())));
        return Stream.concat(Place.of(method.resource()), given);
    }

    private Parameter part(String name, Place place) {
        var part = PathPart.of(method.path(), name);
        var said = said(place.element());
        var schema = schema(place, said);
        if (!part.pattern().isEmpty()) {
            schema.pattern(part.pattern());
        }
        return OASFactory.createParameter()
                .name(name)
                .in(In.PATH)
                .required(true)
                .description(part.description())
                .schema(schema)
                .example(part.example());
    }

    private Parameter query(String name, Place place) {
        var said = said(place.element());
        var schema = schema(place, said);
        var parameter = OASFactory.createParameter().name(name).in(In.QUERY).schema(schema);
        if (said == null) {
            return parameter;
        }
        Schemas.bounds(schema, said.schema());
        return parameter
                .required(said.required())
                .description(said.description())
                .example(said.example());
    }

    /** A text may stand for something narrower, so that our own problem tells what is wrong with it. */
    private Schema schema(
            Place place, org.eclipse.microprofile.openapi.annotations.parameters.@Nullable Parameter said) {
        return said == null || said.schema().implementation() == Void.class
                ? schemas.given(place.type())
                : schemas.given(said.schema().implementation());
    }

    private static org.eclipse.microprofile.openapi.annotations.parameters.@Nullable Parameter said(
            AnnotatedElement element) {
        return element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
    }
}
