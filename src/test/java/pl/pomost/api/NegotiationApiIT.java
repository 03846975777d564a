package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;

/** Questioned lines, the answer of the group, the ruling of the committee (domain.md 3.2, g8). */
class NegotiationApiIT extends Outside {

    @Test
    void questionsLinesHearsTheGroupAndRulesLineByLine() {
        var given = ApprovedCase.assessed(
                "WZOR-1", "55000.00", Cards.recommending(80, "50000.00"), Cards.recommending(82, "50000.00"));
        var day = ApprovedCase.today();

        given.act(
                "kierownik", "negotiation", "{'cuts':[{'line':1,'cut':'5000.00','reason':'Cena powyżej rynkowej.'}]}");
        var opened = read(given);
        assertThat(opened.getString("stage")).isEqualTo("NEGOTIATION");
        assertThat(opened.getString("explanationPl")).contains("3\u00a0dni robocz");
        assertThat(opened.getJsonArray("lines").getJsonObject(0).toString())
                .contains("Piec", "5000.00", "Cena powyżej rynkowej.");

        given.act(
                "doradca",
                "negotiation-answer",
                "{'answeredOn':'" + day + "','letter':'Pismo, dokument 7','accepted':false,"
                        + "'argument':'Tańszego pieca nie ma.'}");
        assertThat(read(given).getString("stage")).isEqualTo("NEGOTIATION");

        given.act(
                "kierownik",
                "negotiation-ruling",
                "{'rulings':[{'line':1,'kept':'2000.00','reason':'Dwie oferty potwierdzają cenę.'}],"
                        + "'grounds':'Komisja wysłuchała grupy.'}");
        var ruled = read(given);
        assertThat(ruled.getString("stage")).isEqualTo("RANKED_RECOMMENDED");
        assertThat(ruled.getJsonObject("result").toString()).contains("53000.00");
        assertThat(ruled.getJsonArray("lines").getJsonObject(0).toString()).contains("48000.00");
        assertThat(ruled.toString()).as("names of assessors stay hidden").doesNotContain("asesor");
    }

    private static JsonObject read(ApprovedCase given) {
        return Client.as("audytor")
                .get("api/cases/" + given.number() + "/negotiation")
                .json();
    }
}
