package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Ranking lists from outside: who may see them, who may draw them up, and what is said when nobody waits. */
class RankingApiIT extends Outside {

    private static final String LISTS = "api/editions/WZOR-1/ranking-lists";

    @Test
    void drawsUpNoListOfNobody() {
        var answer = post("kierownik", LISTS, "{}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("ranking.nobody-waits").contains("WZOR-1");
    }

    @Test
    void movesNobodyUpWhereNobodyWaits() {
        var answer = post("kierownik", LISTS + "/reserve", "{\"appealsDecided\":false}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("ranking.nobody-moves-up");
    }

    @Test
    void isForThoseWhoReadAllCases() {
        assertThat(Client.as("audytor").get(LISTS).status()).isEqualTo(200);
        assertThat(Client.as("audytor").get("api/editions/NONE/ranking-lists").status())
                .isEqualTo(404);
        assertThat(Client.as("asesor1").get(LISTS).status()).isEqualTo(403);
        assertThat(post("doradca", LISTS, "{}").status()).isEqualTo(403);
    }

    private static Client.Answer post(String account, String path, String body) {
        try (var reader = Json.createReader(new java.io.StringReader(body))) {
            return Client.as(account)
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post(path, reader.readObject());
        }
    }
}
