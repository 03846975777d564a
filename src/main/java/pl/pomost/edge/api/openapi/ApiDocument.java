package pl.pomost.edge.api.openapi;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;

/** The whole document; {@code mp.openapi.model.reader} names this class. */
public class ApiDocument implements OASModelReader {

    private static final String ABOUT = """
            Cases of social cooperatives, from the first conversation to the closing.

            **Sign-in.** Every request carries an API token of the profile page: `Authorization: Bearer <token>`. In a \
            demonstration `demo-<account>` is one, e.g. `demo-doradca`.

            **Versions.** Reading one thing gives its version as ETag; a change of a case sends the version of the case \
            that was seen as If-Match, answers with the new one, and is refused with 412 when somebody else was faster. \
            What belongs to a case (people of the group, plan, cards, payouts, bridging support) has the version of the \
            case.

            **Repeating.** Every POST carries an Idempotency-Key of your own. The same key with the same request gets \
            the receipt of the first time, whatever happened since; with another request it is refused with 422.

            **Receipts.** A change answers with the key of what was changed or made (`subject`), its version, and number \
            and hash of its entry in the trail.

            **Moves.** `GET /api/cases/{number}/moves` says for every move of a case who may make it and, when it is not \
            possible now, all reasons.

            **Values.** Amounts are złoty as text with a full stop and two decimals ("1234.50"), days are YYYY-MM-DD, \
            months YYYY-MM. Unknown fields are refused.

            **Problems.** Every error is a problem document (RFC 9457) with a stable `type`, a Polish or English `detail` \
            by Accept-Language, and all reasons with their rule, field and figures.
            """;

    @Override
    public OpenAPI buildModel() {
        return of(resources());
    }

    static OpenAPI of(List<Class<?>> resources) {
        var schemas = new Schemas();
        var shared = new Shared(schemas);
        var paths = new TreeMap<String, PathItem>();
        resources.forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                .filter(ResourceMethod::isOne)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new ResourceMethod(resource, method))
                .forEach(method -> method.addTo(
                        paths.computeIfAbsent(method.path(), unused -> OASFactory.createPathItem()), schemas)));
        return OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(info())
                .servers(List.of(OASFactory.createServer().url("/")))
                .tags(Tags.all())
                .security(List.of(OASFactory.createSecurityRequirement().addScheme(Shared.TOKEN)))
                .paths(paths(paths))
                .components(shared.components());
    }

    private static Info info() {
        return OASFactory.createInfo()
                .title("Pomost")
                .version("1")
                .description(ABOUT)
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static Paths paths(Map<String, PathItem> items) {
        var paths = OASFactory.createPaths();
        items.forEach(paths::addPathItem);
        return paths;
    }

    private static List<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
