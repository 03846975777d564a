package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.it.Outside;

class OfficeApiIT extends Outside {

    private static final String USERS = "api/users";

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer demo-nobody", "Bearer pomost_00000000_x", "Basic YWRtaW46YWRtaW4="})
    void opensForNobodyWithoutAValidToken(String authorization) {
        var client = authorization.isEmpty()
                ? Client.anonymous()
                : Client.anonymous().with("Authorization", authorization);

        var answer = client.get(USERS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).isEqualTo("urn:pomost:problem:sign-in");
    }

    @Test
    void listsAccountsInPolishOrderPagedByKey() {
        var first = Client.as("admin").get(USERS + "?limit=1");
        var next = Client.as("audytor").get(USERS + "?limit=1&after=doradca");
        var nobody = Client.as("admin").get(USERS + "?after=nikt.taki");

        assertThat(first.body()).contains("Anna Zielonka");
        assertThat(first.json().getString("next")).isEqualTo("doradca");
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body()).contains("Ewa Modrzew").doesNotContain("Anna");
    }

    @Test
    void letsOnlyAdministratorsMakeAccounts() {
        assertThat(post("audytor", "kto.inny", "ADVISOR").status()).isEqualTo(403);
        assertThat(Client.as("doradca").get(USERS).status()).isEqualTo(403);
    }

    @Test
    void makesChangesAndLocksAnAccount() {
        var account = "it." + UUID.randomUUID().toString().substring(0, 8);
        var made = post("admin", account, "ADVISOR");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/" + account);

        var path = USERS + "/" + account;
        var change = Json.createObjectBuilder()
                .add("displayName", "Żółty Łoś")
                .add("roles", roles("MANAGER"))
                .build();
        assertThat(Client.as("admin").put(path, change).status()).isEqualTo(428);
        assertThat(admin("\"9\"").put(path, change).status()).isEqualTo(412);
        assertThat(admin(made.header("ETag")).put(path, change).status()).isEqualTo(200);
        assertThat(admin("\"2\"").send("PUT", path + "/lock", "").status()).isEqualTo(200);

        var read = Client.as("admin").get(path);
        assertThat(read.header("ETag")).isEqualTo("\"3\"");
        assertThat(read.json().getBoolean("active")).isFalse();
        assertThat(read.json().getJsonArray("roles").getString(0)).isEqualTo("MANAGER");
        assertThat(Client.as(account).get("api/business-day").status()).isEqualTo(401);
    }

    @Test
    void refusesAnAccountThatIsNotWellFormedWithAllReasons() {
        var body = Json.createObjectBuilder()
                .add("account", "Ł")
                .add("roles", Json.createArrayBuilder())
                .build();

        var answer = Client.as("admin").with("Idempotency-Key", key()).post(USERS, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("reasons").getValuesAs(JsonObject.class))
                .extracting(reason -> reason.getString("field"))
                .containsExactly("account", "displayName", "roles", "password");
    }

    @Test
    void movesTheBusinessDayForwardOnlyAndForAdministratorsOnly() {
        var day = Client.as("doradca").get("api/business-day");
        var back = Json.createObjectBuilder().add("day", "2001-01-01").build();

        assertThat(day.json().getBoolean("settable")).isTrue();
        assertThat(Client.as("admin").put("api/business-day", back).status()).isEqualTo(428);
        assertThat(admin(day.header("ETag")).put("api/business-day", back).status())
                .isEqualTo(400);
        assertThat(Client.as("kierownik")
                        .with("If-Match", day.header("ETag"))
                        .put("api/business-day", back)
                        .status())
                .isEqualTo(403);
    }

    private static Client admin(String seen) {
        return Client.as("admin").with("If-Match", seen);
    }

    private static Client.Answer post(String actor, String account, String role) {
        var body = Json.createObjectBuilder()
                .add("account", account)
                .add("displayName", "Jan Próbny")
                .add("roles", roles(role))
                .add("password", "dziewięć żółtych łódek")
                .build();
        return Client.as(actor).with("Idempotency-Key", key()).post(USERS, body);
    }

    private static JsonArrayBuilder roles(String role) {
        return Json.createArrayBuilder().add(role);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
