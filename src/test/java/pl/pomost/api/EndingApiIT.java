package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** From outside: the term of registration is extended once, and a case whose entry the court refused ends without an agreement. */
class EndingApiIT extends Outside {

    @Test
    void extendsTheTermOnceAndEndsTheCase() {
        var given = ApprovedCase.named("Spółdzielnia Socjalna Niewpisana", "FOUND");
        given.act("doradca", "registration", "{'resolvedOn':'" + ApprovedCase.today() + "'}");
        var due = ending(given).getString("due");

        given.act("kierownik", "registration-extension", "{'reason':'Sąd wezwał do uzupełnienia.'}");
        var extended = ending(given);
        assertThat(extended.getString("dueBefore")).isEqualTo(due);
        assertThat(extended.getString("extendedTo")).isGreaterThan(due);
        assertThat(extended.getJsonArray("against").toString()).contains("extension.once");

        given.act("kierownik", "ending", "{'ground':'COURT_REFUSED','reasons':'Sąd oddalił wniosek.'}");
        var ended = ending(given);
        assertThat(ended.getString("ground")).isEqualTo("COURT_REFUSED");
        assertThat(ended.get("released").toString()).contains("55000");
        var read = Client.as("audytor").get("api/cases/" + given.number());
        assertThat(read.json().getString("stage")).isEqualTo("NOT_FUNDED");
        assertThat(letters(given)).contains(given.number() + "/2");
    }

    private static JsonObject ending(ApprovedCase given) {
        return Client.as("kierownik")
                .get("api/cases/" + given.number() + "/ending")
                .json();
    }

    private static String letters(ApprovedCase given) {
        return Client.as("kierownik")
                .get("api/cases/" + given.number() + "/official-documents")
                .body()
                .lines()
                .collect(Collectors.joining());
    }
}
