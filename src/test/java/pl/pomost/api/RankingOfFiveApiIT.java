package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** The example of domain.md 6.5 over HTTP: 250 000 zł for five cases that ask for 380 000. */
class RankingOfFiveApiIT extends Outside {

    @Test
    void givesTheMoneyOutInOrderAndMovesTheReserveUp() {
        var edition = RankedEdition.with("250000.00", Map.of());
        var five = List.of(
                edition.recommended("100000.00", 88, 89, 22),
                edition.recommended("60000.00", 84, 84, 21),
                edition.recommended("100000.00", 84, 84, 19),
                edition.recommended("40000.00", 79, 80, 20),
                edition.recommended("80000.00", 66, 66, 18));
        var lists = "api/editions/" + edition.code() + "/ranking-lists";
        var next = Client.as("kierownik").get(lists + "/next").json();
        assertThat(next.getJsonObject("drawnUp").getBoolean("possible")).isTrue();
        assertThat(next.getJsonObject("movedUp").getBoolean("possible")).isFalse();
        assertThat(next.getJsonObject("drawnUp").getJsonObject("purse").getString("money"))
                .isEqualTo("250000.00");

        edition.drawnUp();

        assertThat(given(lists))
                .containsExactly(
                        five.get(0).number() + " 88.5 FUNDED 100000.00 150000.00 SCORE",
                        five.get(1).number() + " 84.0 FUNDED 60000.00 90000.00 SCORE",
                        five.get(2).number() + " 84.0 RESERVE 0.00 90000.00 FIRST_CATEGORY",
                        five.get(3).number() + " 79.5 RESERVE 0.00 90000.00 SCORE",
                        five.get(4).number() + " 66.0 RESERVE 0.00 90000.00 SCORE");
        assertThat(latest(lists).getJsonArray("places").getValuesAs(JsonObject.class))
                .filteredOn(place -> place.getBoolean("moneyEnds"))
                .extracting(place -> place.getInt("place"))
                .containsExactly(3);
        five.get(0).seenAgain().act("kierownik", "approval", "{'amount':'100000.00','grounds':'Zgodnie z listą.'}");
        five.get(1).seenAgain().act("doradca", "withdrawal", "{'reason':'Grupa rezygnuje.'}");

        edition.movedUp(false);

        assertThat(given(lists))
                .containsExactly(
                        five.get(2).number() + " 84.0 FUNDED 100000.00 50000.00 SCORE",
                        five.get(3).number() + " 79.5 FUNDED 40000.00 10000.00 SCORE",
                        five.get(4).number() + " 66.0 RESERVE 0.00 10000.00 SCORE");
        assertThat(Client.as("audytor")
                        .get("api/cases/" + five.get(2).number() + "/decision")
                        .json()
                        .getJsonObject("ranked")
                        .getString("protocol"))
                .isEqualTo(edition.code() + "/LR/2");
    }

    private static List<String> given(String lists) {
        return latest(lists).getJsonArray("places").getValuesAs(JsonObject.class).stream()
                .map(place -> String.join(
                        " ",
                        place.getString("caseNumber"),
                        place.get("score").toString().replace("\"", ""),
                        place.getString("outcome"),
                        place.getString("granted"),
                        place.getString("leftAfter"),
                        place.getString("tieBreak")))
                .toList();
    }

    private static JsonObject latest(String lists) {
        try (var reader = Json.createReader(
                new StringReader(Client.as("audytor").get(lists).body()))) {
            return reader.readArray().getJsonObject(0);
        }
    }
}
