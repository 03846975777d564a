package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.BankWords;
import pl.pomost.it.Outside;
import pl.pomost.it.Site;

/** Statements by the API: bad files are refused whole with line and reason, good ones are loaded once and posted by two persons. */
class StatementApiIT extends Outside {

    private static final String OTHER = "90999900000000000000000002";

    @BeforeAll
    static void entersTheAccount() {
        var entered = as("admin")
                .post(
                        "api/office-accounts",
                        Json.createObjectBuilder()
                                .add("code", "GLOWNY")
                                .add("title", "Rachunek projektu")
                                .add("account", BankWords.ACCOUNT)
                                .build());
        assertThat(entered.status()).isIn(200, 400);
    }

    @Test
    void loadsOnceAndIsPostedByTwoPersons() {
        var words = words().moved("-1.50", "", OTHER, "opłata");
        var loaded = load(words.camt("08"));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
        var number = loaded.json().getString("subject");
        assertThat(loaded.header("Location")).endsWith("/api/statements/" + number);
        assertThat(rule(load(words.camt("08")))).isEqualTo("statement.file-loaded");
        assertThat(rule(load(words.camt("02")))).isEqualTo("statement.loaded");

        var line = "api/statements/" + number + "/lines/1";
        var proposal = Json.createObjectBuilder()
                .add("kind", "OTHER")
                .add("note", "opłata")
                .build();
        assertThat(as("ksiegowa").post(line + "/posting", proposal).status()).isEqualTo(200);
        var confirmation = Json.createObjectBuilder()
                .add("attempt", 1)
                .add("answer", "CONFIRMED")
                .build();
        assertThat(rule(as("ksiegowa").post(line + "/posting/answer", confirmation)))
                .isEqualTo("posting.own-proposal");
        assertThat(as("ksiegowa2").post(line + "/posting/answer", confirmation).status())
                .isEqualTo(200);

        var read = Client.as("audytor").get("api/statements/" + number).json();
        assertThat(read.getString("posted")).isEqualTo("-1.50");
        assertThat(read.getString("unposted")).isEqualTo("0.00");
        assertThat(Client.as("audytor").get(line).json().getJsonObject("text").getString("title"))
                .isEqualTo("opłata");
        assertThat(Client.as("doradca").get("api/statements/" + number).status())
                .isEqualTo(403);
        assertThat(Client.as("audytor")
                        .get("api/statements/" + number + "/file")
                        .body())
                .isEqualTo(new String(words.camt("08"), StandardCharsets.UTF_8));
    }

    @Test
    void isConfirmedInTheBackgroundWithTheOutcomeOfEachLine() throws InterruptedException {
        var words = words().moved("-1.50", "", OTHER, "opłata").moved("-2.50", "", OTHER, "opłata");
        var number = load(words.camt("08")).json().getString("subject");
        var proposal = Json.createObjectBuilder()
                .add("kind", "OTHER")
                .add("note", "opłata")
                .build();
        assertThat(as("ksiegowa")
                        .post("api/statements/" + number + "/lines/1/posting", proposal)
                        .status())
                .isEqualTo(200);

        var key = UUID.randomUUID().toString();
        var begun = Client.as("ksiegowa2")
                .with("Idempotency-Key", key)
                .send("POST", "api/statements/" + number + "/confirmation", "");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var address = "api/works/" + begun.json().getInt("number");
        assertThat(begun.header("Location")).endsWith("/" + address);
        var work = ended("ksiegowa2", address);
        assertThat(work.getString("state")).isEqualTo("DONE");
        assertThat(work.getInt("done")).isEqualTo(1);
        var row = Client.as("ksiegowa2")
                .get(address + "/rows")
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
        assertThat(row.getString("key")).isEqualTo(number + "/1");
        assertThat(row.getBoolean("refused")).isFalse();
        assertThat(Client.as("ksiegowa2")
                        .with("Idempotency-Key", key)
                        .send("POST", "api/statements/" + number + "/confirmation", "")
                        .json()
                        .getInt("number"))
                .isEqualTo(begun.json().getInt("number"));
        assertThat(Client.as("ksiegowa").get(address).status()).isEqualTo(404);
        assertThat(Client.as("audytor").get(address).status()).isEqualTo(200);

        var nothing = as("ksiegowa")
                .with("Prefer", "respond-async")
                .send("POST", "api/statements/" + number + "/postings", "");
        var refused = ended("ksiegowa", "api/works/" + nothing.json().getInt("number"));
        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getJsonArray("reasons").getJsonObject(0).getString("rule"))
                .isEqualTo("posting.nothing-sure");
    }

    private static JsonObject ended(String account, String address) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var work = Client.as(account).get(address).json();
            if (!work.getString("state").equals("RUNNING")) {
                return work;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(address + " does not end");
    }

    @ParameterizedTest
    @CsvSource({
        "camt.053.001.08, camt.053.001.12, statement.version",
        "PL20999900000000000000000001, PL90999900000000000000000002, statement.foreign-account",
        "</Stmt>, '', statement.broken",
        "Ccy=\"PLN\">1.50, Ccy=\"EUR\">1.50, statement.currency",
        ">1.50<, >-1.50<, statement.bad-value",
        "DBIT, CRDT, statement.does-not-add-up",
        "B0000002, B0000001, statement.reference-twice"
    })
    void refusesBadFilesWholeWithLineAndReason(String good, String bad, String rule) {
        var text = new String(
                words().moved("-1.50", "", OTHER, "opłata")
                        .moved("-1.50", "", OTHER, "opłata")
                        .camt("08"),
                StandardCharsets.UTF_8);

        var refused = load(text.replace(good, bad).getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(rule(refused)).isEqualTo(rule);
    }

    @Test
    void refusesWhatIsNoStatementAndWhatIsTooLarge() {
        assertThat(rule(load("a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("statement.unknown-format");
        assertThat(load(new byte[0]).status()).isEqualTo(400);
        var large = load("x".repeat(11_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(large.status()).isEqualTo(413);
        assertThat(rule(large)).isEqualTo("statement.too-large");
    }

    static Stream<Arguments> bombs() {
        var good = text(words().moved("-1.50", "", OTHER, "opłata").camt("08"));
        var laughs = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "<!ENTITY x%d \"%s\">".formatted(i, ("&x" + (i - 1) + ";").repeat(20)))
                .collect(Collectors.joining("", "<!DOCTYPE d [<!ENTITY x0 \"x\">", "]>"));
        return Stream.of(
                Arguments.of(
                        "entities", good.replace("?>", "?>" + laughs).replace("opłata", "&x30;"), "statement.broken"),
                Arguments.of("depth", "<a>".repeat(3_000_000), "statement.too-much"),
                Arguments.of(
                        "a name without an end",
                        "<?xml version=\"1.0\"?><" + "a".repeat(9_000_000),
                        "statement.broken"),
                Arguments.of("one line of MT940", ":20:" + "x".repeat(9_000_000), "statement.missing"),
                Arguments.of("cut off", good.substring(0, good.length() / 2), "statement.broken"));
    }

    /** Each within seconds, and the server answers as before. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isNotBlownUp(String what, String content, String rule) {
        var before = Client.as("audytor").get("api/statements").body();

        var refused = load(content.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(rule(refused)).as(what).isEqualTo(rule);
        assertThat(Client.as("audytor").get("api/statements").body()).isEqualTo(before);
    }

    /** The server has read no more than it may when it answers; whether the length is announced or not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesTwoHundredMegabytesBeforeTheyAreSent(boolean announced) throws IOException {
        var size = 200_000_000;
        try (var socket = new Socket(Site.address().getHost(), Site.address().getPort())) {
            socket.setSoTimeout(30_000);
            var out = new BufferedOutputStream(socket.getOutputStream(), 70_000);
            out.write(("POST /api/statements HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-ksiegowa\r\n"
                            + "Content-Type: application/octet-stream\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n"
                            + (announced ? "Content-Length: " + size : "Transfer-Encoding: chunked") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var sent = send(socket, out, size, announced);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 413");
            assertThat(sent).isLessThan(60_000_000);
        }
        assertThat(Client.as("audytor").get("api/statements").status()).isEqualTo(200);
    }

    /** @return how much was sent until the server answered */
    private static int send(Socket socket, OutputStream out, int size, boolean announced) throws IOException {
        var piece = "x".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        var sent = 0;
        try {
            while (sent < size && socket.getInputStream().available() == 0) {
                if (!announced) {
                    out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write(piece);
                if (!announced) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.flush();
                sent += piece.length;
            }
        } catch (SocketException closed) {
            // The server has answered and hung up.
        }
        return sent;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static BankWords words() {
        return BankWords.of(UUID.randomUUID().toString(), LocalDate.of(2026, 3, 2), "100.00");
    }

    private static Client as(String account) {
        return Client.as(account).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Client.Answer load(byte[] content) {
        return as("ksiegowa")
                .with("Content-Type", "application/octet-stream")
                .send("POST", "api/statements", new String(content, StandardCharsets.UTF_8));
    }

    private static String rule(Client.Answer answer) {
        return answer.json().getJsonArray("reasons").getJsonObject(0).getString("rule");
    }
}
