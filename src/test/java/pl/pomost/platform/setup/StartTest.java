package pl.pomost.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    /** However the code asks for one. */
    private static final Pattern NAME =
            Pattern.compile("(?:ConfigProperty\\(name = \"|MPCONFIG=|setting\\(\")(pomost\\.[a-z.-]+)");

    @Test
    void refusesASettingThatDoesNotExist() {
        assertThatThrownBy(() -> Start.checkSettings(Set.of("java.home", "pomost.prot"), Map.of()))
                .hasMessage("pomost.prot is no setting of Pomost; the README lists them all.");
    }

    @ParameterizedTest
    @CsvSource({
        "POMOST_PORT, abc, pomost.port is \"abc\"; it must be a whole number.",
        "POMOST_PORT, 0, pomost.port is \"0\"; it must be a whole number.",
        "POMOST_DATABASE_DRIVER, org.postgresql.Driver, pomost.database.driver is \"org.postgresql.Driver\"; it must be"
                + " org.apache.derby.jdbc.EmbeddedDataSource or org.postgresql.ds.PGSimpleDataSource.",
        "POMOST_DEMO_DAY, 2008-12-31, pomost.demo.day is \"2008-12-31\"; it must be a day from 2009-01-01 to 2035-12-31 such"
                + " as 2013-09-02.",
        "POMOST_DEMO_DAY, 2013-02-30, pomost.demo.day is \"2013-02-30\"; it must be a day from 2009-01-01 to 2035-12-31 such"
                + " as 2013-09-02.",
        "POMOST_DEMO, yes, pomost.demo is \"yes\"; it must be true or false.",
        "POMOST_API_MAX_BODY_BYTES, 12M, pomost.api.max-body-bytes is \"12M\"; it must be a whole number."
    })
    void refusesAValueThatIsNone(String variable, String value, String sentence) {
        assertThatThrownBy(() -> Start.checkSettings(Set.of(), Map.of(variable, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
    }

    @Test
    void takesGoodValuesAndLetsForeignVariablesBe() {
        assertThatCode(() -> Start.checkSettings(
                        Set.of("pomost.port", "pomost.database.port"),
                        Map.of(
                                "POMOST_PORT",
                                "9090",
                                "POMOST_DEMO_DAY",
                                "2013-10-31",
                                "POMOST_SERVICE_HOST",
                                "10.0.0.1")))
                .doesNotThrowAnyException();
    }

    @Test
    void knowsEverySettingThatIsReadAndEveryOneOfTheReadme() throws IOException {
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        var readme = Files.readString(Path.of("README.md"));

        assertThat(Start.SETTINGS.keySet()).containsExactlyInAnyOrderElementsOf(read);
        assertThat(read).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }
}
