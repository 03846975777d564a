package pl.pomost.edge.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "404", "405", "413", "415", "500", "503", "expired"})
    void tellsEveryErrorInPolishAndEnglish(String kind) {
        var page = ErrorText.page(kind, "", "/desk/home");

        assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"pl\"", "<section lang=\"en\">");
        assertThat(page).doesNotContain("error." + kind, "style=", "<script");
    }

    @Test
    void leadsBackToAnExpiredPageAndSaysThatNothingWasSaved() {
        var page = ErrorText.page("expired", "", "/desk/case/case?number=GR-2026-0005&section=plan");

        assertThat(page).contains("href=\"/desk/case/case?number=GR-2026-0005&amp;section=plan\"", "nie zapisano");
    }

    @Test
    void leadsNowhereWhenThePageIsNotThere() {
        assertThat(ErrorText.page("404", "", "/desk/nowhere")).doesNotContain("/desk/nowhere");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 418, 500, 503})
    void tellsProgramsAProblemDocument(int status) {
        var problem = Json.createReader(new StringReader(ErrorText.problem(status, Locale.forLanguageTag("pl"))))
                .readObject();

        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("urn:pomost:problem:");
        assertThat(problem.getString("title")).doesNotContain(".title");
        assertThat(problem.getString("detail")).contains(" ");
    }
}
