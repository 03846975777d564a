package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;

/** An appeal from outside: receipt, term in words, late letter, two new assessors, ruling, and that it is final. */
class AppealApiIT extends Outside {

    @Test
    void isHeardByNewAssessorsAndDecidedOnce() {
        var rejected = ApprovedCase.assessed("WZOR-1", "55000.00", Cards.rejecting(50), Cards.rejecting(52));
        var day = ApprovedCase.today();
        rejected.act("doradca", "letter-receipt", "{'receivedOn':'" + day + "','proof':'Zwrotka, dokument 4'}");
        var term = appeals(rejected).getJsonObject("receipt").getJsonObject("term");
        assertThat(term.getInt("length")).isEqualTo(5);
        assertThat(term.getString("unit")).isEqualTo("WORKING_DAYS");
        assertThat(term.getString("explanationPl"))
                .contains("5\u00a0dni roboczych od dnia następującego po doręczeniu");
        ApprovedCase.moveTo(day.plusDays(20));
        var late = post(rejected, letter(day.plusDays(20).toString()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("appeal.late", term.getString("due"), "WORKING");

        rejected.act("doradca", "appeals", letter(day.plusDays(1).toString()));
        for (var assessor : List.of("asesor3", "asesor4")) {
            rejected.act("kierownik", "assessors", "{'account':'" + assessor + "'}");
            rejected.act(assessor, "impartiality-declaration", "{'impartial':true}");
            rejected.act(assessor, "score-cards", ApprovedCase.card(Cards.recommending(70, "55000.00")));
        }
        rejected.act("kierownik2", "appeal-ruling", "{'grounds':'Jak w kartach.','noMoney':false}");

        var told = appeals(rejected);
        var ruling = told.getJsonArray("appeals").getJsonObject(0).getJsonObject("ruling");
        assertThat(told.getString("stage")).isEqualTo("RANKED_RECOMMENDED");
        assertThat(ruling.getBoolean("upheld")).isTrue();
        assertThat(List.of(ruling.get("oldScore"), ruling.get("newScore"), ruling.get("finalScore"))
                        .toString())
                .contains("51", "70");
        assertThat(told.toString()).doesNotContain("asesor");
        assertThat(post(rejected, letter(day.toString())).body()).contains("appeal.once");
    }

    private static String letter(String day) {
        return "{'filedOn':'" + day + "','letter':'Odwołanie, dokument 5','passages':'Kryterium III: prognoza.',"
                + "'planUnchanged':true}";
    }

    private static JsonObject appeals(ApprovedCase given) {
        return Client.as("audytor")
                .get("api/cases/" + given.number() + "/appeals")
                .json();
    }

    private static Client.Answer post(ApprovedCase given, String body) {
        var seen = Client.as("doradca").get("api/cases/" + given.number()).header("ETag");
        try (var reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
            return Client.as("doradca")
                    .with("If-Match", seen)
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post("api/cases/" + given.number() + "/appeals", reader.readObject());
        }
    }
}
