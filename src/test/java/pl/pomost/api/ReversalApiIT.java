package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.given.BankWords;
import pl.pomost.it.Outside;

/** What was confirmed by mistake, taken back by the API: each request and answer is held against the OpenAPI document. */
class ReversalApiIT extends Outside {

    private static final String REASON = "{'reason':'Bank jej nie wykonał; pomyłka przy wpisywaniu.'}";

    private final Road road = new Road();

    @Test
    void takesAnExecutionBackByTwoPersons() {
        var given = paid("Cofka");
        road.knowing("number", given.number()).knowing("reference", given.number() + "-T1");
        road.seeing(road.read("ksiegowa", "getPayout").tag());
        assertThat(road.read("kierownik", "readPayoutReversal")
                        .body()
                        .at("/askable")
                        .asBoolean())
                .as("who approved it")
                .isFalse();
        var before = road.read("ksiegowa", "readPayoutReversal");
        assertThat(before.body().at("/askable").asBoolean()).isTrue();
        assertThat(before.text("undoes")).isEqualTo("EXECUTION");

        assertThat(refusal("ksiegowa", "askPayoutReversal", "{'reason':'pomyłka tak'}"))
                .isEqualTo("none");
        assertThat(refusal("ksiegowa", "answerPayoutReversal", "{'answer':'CONFIRMED'}"))
                .isEqualTo("reversal.own-request");
        assertThat(refusal("kierownik", "answerPayoutReversal", "{'answer':'CONFIRMED'}"))
                .isEqualTo("move.not-yours");
        var waiting = road.read("ksiegowa2", "listReversals");
        assertThat(waiting.body().at("/items").toString()).contains(given.number() + "-T1");
        road.act("ksiegowa2", "answerPayoutReversal", json("{'answer':'REFUSED','grounds':'Bank ją wykonał.'}"));
        assertThat(road.read("audytor", "getCase").text("stage")).isEqualTo("SPENDING");

        road.act("kierownik2", "askPayoutReversal", json(REASON));
        road.act("ksiegowa2", "answerPayoutReversal", json("{'answer':'CONFIRMED'}"));

        assertThat(road.read("audytor", "getCase").text("stage")).isEqualTo("CONTRACT_SIGNED");
        assertThat(road.read("audytor", "getPayout").text("state")).isEqualTo("EXPORTED");
        var after = road.read("audytor", "readPayoutReversal");
        assertThat(after.body().at("/reversals").size()).isEqualTo(2);
        assertThat(after.body().at("/askable").asBoolean()).isFalse();
        var paid = Client.as("audytor")
                .get("api/ledger/entries?case=" + given.number() + "&movement=PAY")
                .body();
        assertThat(paid).contains("reversed " + given.number() + "-T1/1").contains("-44000.00");
    }

    @Test
    void namesWhatStandsInTheWay() {
        var given = paid("Stoi");
        road.knowing("number", given.number()).knowing("reference", given.number() + "-T1");
        road.seeing(road.read("kierownik", "getCase").tag());
        road.act("kierownik", "suspendCase", json("{'ground':'B1','reasons':'Wizyta: pieca nie ma w lokalu.'}"));

        var standing = road.read("audytor", "readPayoutReversal");

        assertThat(standing.body().at("/against").toString()).contains("reversal.case-went-on");
        assertThat(refusal("ksiegowa", "askPayoutReversal", REASON)).isEqualTo("reversal.case-went-on");
    }

    @Test
    void freesALineOfAStatement() {
        var words = BankWords.of(UUID.randomUUID().toString(), LocalDate.of(2026, 3, 2), "100.00")
                .moved("-1.50", "", "90999900000000000000000002", "opłata");
        var loaded = key("ksiegowa")
                .with("Content-Type", "application/octet-stream")
                .send("POST", "api/statements", new String(words.camt("08"), StandardCharsets.UTF_8));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
        var statement = loaded.json().getString("subject");
        road.knowing("statement", statement).knowing("line", "1");
        road.act("ksiegowa", "proposePosting", json("{'kind':'OTHER','note':'opłata'}"));
        road.act("ksiegowa2", "answerPosting", json("{'attempt':1,'answer':'CONFIRMED'}"));

        for (var unseen : List.of(
                "/reversal {'reason':'To nie opłata, lecz zwrot innej osoby.'}",
                "/reversal/answer {'answer':'CONFIRMED'}",
                "/answer {'answer':'CONFIRMED'}")) {
            var at = unseen.indexOf(' ');
            var answer = key("ksiegowa2")
                    .with("Content-Type", "application/json")
                    .send(
                            "POST",
                            "api/statements/" + statement + "/lines/1/posting" + unseen.substring(0, at),
                            unseen.substring(at + 1).replace('\'', '"'));
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("\"attempt\"");
        }
        road.act(
                "ksiegowa2",
                "askLineReversal",
                json("{'attempt':1,'reason':'To nie opłata, lecz zwrot innej osoby.'}"));
        assertThat(road.read("audytor", "readStatementLine")
                        .body()
                        .at("/line/posting/state")
                        .asText())
                .isEqualTo("REVERSAL_ASKED");
        assertThat(road.read("ksiegowa", "readLineReversal")
                        .body()
                        .at("/confirmable")
                        .asBoolean())
                .isTrue();
        road.act("ksiegowa", "answerLineReversal", json("{'attempt':1,'answer':'CONFIRMED'}"));

        assertThat(Client.as("audytor")
                        .get("api/statements/" + statement)
                        .json()
                        .getString("posted"))
                .isEqualTo("0.00");
        assertThat(road.read("audytor", "readStatementLine")
                        .body()
                        .at("/postings/0/state")
                        .asText())
                .isEqualTo("REVERSED");
        assertThat(Client.as("doradca").get("api/reversals").status()).isEqualTo(403);
    }

    /** A case of which the first tranche of 44 000 zł is paid. */
    private static ApprovedCase paid(String name) {
        return ApprovedCase.named(
                        "Spółdzielnia Socjalna " + name + " "
                                + UUID.randomUUID().toString().substring(0, 6),
                        "FOUND")
                .registered()
                .signed()
                .firstTranchePaid();
    }

    /** The first rule against it; "none" when it was done. */
    private String refusal(String account, String id, String body) {
        var answer = road.call(account, id, json(body), UUID.randomUUID().toString());
        if (answer.status() == 200) {
            road.seeing(answer.tag());
            return "none";
        }
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        return answer.body().at("/reasons/0/rule").asText();
    }

    private static Client key(String account) {
        return Client.as(account).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
