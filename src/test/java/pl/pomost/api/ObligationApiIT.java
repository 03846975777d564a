package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.it.Outside;

class ObligationApiIT extends Outside {

    @Test
    void addsListsAndFulfilsAnObligation() {
        var number = opened();
        var due = today().plusDays(3);
        var added = post(
                number,
                "obligations",
                Json.createObjectBuilder()
                        .add("subject", "Polisa")
                        .add("due", due.toString())
                        .add("owner", "ADVISOR"));
        assertThat(added.status()).as(added.body()).isEqualTo(200);

        var sheet =
                Client.as("audytor").get("api/cases/" + number + "/obligations").json();
        var line = sheet.getJsonArray("lines").getJsonObject(0);
        assertThat(line.getJsonObject("row").getString("due")).isEqualTo(due.toString());
        assertThat(line.getString("explanationPl")).startsWith("Data wpisana");
        assertThat(Client.as("doradca")
                        .get("api/obligations?scope=MINE&limit=200")
                        .body())
                .contains(number);

        var done = post(
                number, "obligations/1/fulfilment", Json.createObjectBuilder().add("note", "Jest."));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(Client.as("doradca").get("api/obligations?limit=200").body()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope=NOBODY", "after=yesterday", "after=2026-02-30_GR-2026-0001_1", "limit=0"})
    void refusesWhatIsNoList(String query) {
        var answer = Client.as("doradca").get("api/obligations?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("reasons")).hasSize(1);
    }

    @Test
    void showsNoObligationToAnAssessorWhoIsNotAsked() {
        assertThat(Client.as("asesor1").get("api/obligations").status()).isEqualTo(403);
    }

    @Test
    void givesACalendarAtASecretAddressUntilItIsRevoked() throws Exception {
        var number = opened();
        var due = today().plusDays(9);
        post(
                number,
                "obligations",
                Json.createObjectBuilder()
                        .add("subject", "Anna Próbna")
                        .add("due", due.toString())
                        .add("owner", "ADVISOR"));
        var key = UUID.randomUUID().toString();
        var made = renewed(key);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        var address = path(made.json().getString("address"));
        assertThat(renewed(key).json().containsKey("address")).as("shown once").isFalse();

        var read = Client.anonymous().with("Accept", "*/*").get(address);
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        assertThat(read.header("Cache-Control")).startsWith("private").doesNotContain("no-store");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var calendar = new CalendarBuilder().build(new StringReader(read.body()));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).anySatisfy(event -> {
            assertThat(event.getRequiredProperty("SUMMARY").getValue()).startsWith(number);
            assertThat(event.getRequiredProperty("DTSTART").getValue())
                    .isEqualTo(due.toString().replace("-", ""));
        });
        assertThat(read.body()).doesNotContain("Anna");

        var next = path(renewed(UUID.randomUUID().toString()).json().getString("address"));
        assertThat(Client.anonymous().get(address).status()).isEqualTo(404);
        assertThat(Client.anonymous().get(next).status()).isEqualTo(200);
        assertThat(Client.as("doradca").get("api/calendar-feed").body()).doesNotContain(next.substring(40));
        assertThat(Client.as("doradca").delete("api/calendar-feed").status()).isEqualTo(200);
        var gone = Client.as("doradca").get(next);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.header("Content-Type")).startsWith("application/problem+json");
        assertThat(gone.body()).doesNotContain(next.substring(40));
        assertThat(Client.as("doradca").get("api/cases").status()).isEqualTo(200);
    }

    private static Client.Answer renewed(String key) {
        return Client.as("doradca")
                .with("Idempotency-Key", key)
                .post(
                        "api/calendar-feed",
                        Json.createObjectBuilder().add("language", "PL").build());
    }

    private static String path(String address) {
        return URI.create(address).getPath().substring(1);
    }

    private static Client.Answer post(String number, String path, jakarta.json.JsonObjectBuilder body) {
        var seen = Client.as("doradca").get("api/cases/" + number).header("ETag");
        return Client.as("doradca")
                .with("If-Match", seen)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/cases/" + number + "/" + path, body.build());
    }

    private static String opened() {
        var name =
                "Spółdzielnia Socjalna Termin " + UUID.randomUUID().toString().substring(0, 6);
        return Client.as("doradca")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "api/cases",
                        Json.createObjectBuilder()
                                .add("edition", "WZOR-1")
                                .add("founderKind", "NATURAL_PERSONS")
                                .add("purpose", "FOUND")
                                .add("name", name)
                                .add("seat", "0417011")
                                .build())
                .json()
                .getString("subject");
    }

    private static LocalDate today() {
        return LocalDate.parse(Client.as("admin").get("api/business-day").json().getString("day"));
    }
}
