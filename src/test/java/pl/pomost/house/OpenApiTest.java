package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    /** Payara takes such a method for a setter, looks for its parameter and answers 500, afterwards half a document. */
    @Test
    void describesNoAccessorThatLooksLikeASetter() {
        var described = new ClassFileImporter()
                .importPackages("pl.pomost.edge.api").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Schema.class))
                        .toList();

        assertThat(described).isNotEmpty();
        assertThat(described.stream()
                        .filter(method -> method.getName().startsWith("set"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    /** Nor does it know where a described parameter belongs that stands apart from the resource: describe it there. */
    @Test
    void describesParametersOnlyOnResources() {
        var described = new ClassFileImporter()
                .importPackages("pl.pomost.edge.api").stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(QueryParam.class))
                        .toList();

        assertThat(described).isNotEmpty();
        assertThat(described.stream()
                        .filter(field -> field.isAnnotatedWith(Parameter.class))
                        .map(JavaField::getFullName))
                .isEmpty();
    }
}
