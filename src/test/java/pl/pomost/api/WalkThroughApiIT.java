package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;
import pl.pomost.it.Site;

/** The README promises that its lines carry a new case to its first payout; here they are run as printed. */
class WalkThroughApiIT extends Outside {

    private static final String MARK = "<!-- walk-through -->";

    @Test
    void carriesANewCaseToItsFirstPayout() throws Exception {
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script()).redirectErrorStream(true);
        shell.environment().put("POMOST", Site.address().toString().replaceAll("/$", ""));

        var process = shell.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said)
                .matches("(?s)GR-\\d{4}-\\d{4} is at the stage SPENDING, payout GR-\\d{4}-\\d{4}-T1 is executed\\s*");
        assertThat(process.exitValue()).isZero();
    }

    private static String script() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var begin = readme.indexOf("```bash\n", readme.indexOf(MARK)) + "```bash\n".length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }
}
