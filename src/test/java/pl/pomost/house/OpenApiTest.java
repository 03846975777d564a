package pl.pomost.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
}
