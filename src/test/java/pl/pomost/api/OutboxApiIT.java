package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;
import pl.pomost.kernel.fact.Fingerprint;

/** Files of exported batches wait for a folder that is not there, and arrive once it is and an administrator tries again. */
class OutboxApiIT extends Outside {

    private static final Path FOLDER = Path.of("target", "it", "bank");

    @Test
    void deliversTheFilesOfTheDemonstrationWhenTheFolderIsThere() throws Exception {
        Demonstration.told();
        var waiting = Client.as("admin").get("api/dispatches?limit=1").json();
        var first = waiting.getJsonArray("dispatches").getJsonObject(0);
        assertThat(first.getString("name")).startsWith("batch-PP-");
        if (!Files.exists(FOLDER)) {
            waitFor(first.getString("name"), "WAITING", "UNREACHABLE");
        }

        Files.createDirectories(FOLDER);
        var seen = one(first.getString("name"));
        if (!seen.getString("state").equals("SENT")) {
            var retried = as("admin")
                    .with("If-Match", "\"" + seen.getInt("version") + "\"")
                    .send("POST", "api/dispatches/" + first.getString("name") + "/retry", "");
            assertThat(retried.status()).as(retried.body()).isEqualTo(200);
        }

        var sent = waitFor(first.getString("name"), "SENT", "");
        var batch = Client.as("ksiegowa")
                .get("api/batches/" + sent.getString("subject"))
                .json()
                .getJsonObject("batch");
        assertThat(sent.getString("sha256")).isEqualTo(batch.getString("fileSha256"));
        assertThat(Fingerprint.of(Files.readAllBytes(FOLDER.resolve(batch.getString("fileName")))))
                .isEqualTo(batch.getString("fileSha256"));
        var again = as("admin")
                .with("If-Match", "\"" + sent.getInt("version") + "\"")
                .send("POST", "api/dispatches/" + first.getString("name") + "/retry", "");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void isForAdministratorsAndAuditorsOnly() {
        assertThat(Client.as("audytor").get("api/dispatches?state=FAILED").status())
                .isEqualTo(200);
        assertThat(Client.as("ksiegowa").get("api/dispatches").status()).isEqualTo(403);
        assertThat(Client.as("admin").get("api/dispatches?state=GONE").status()).isEqualTo(400);
        assertThat(Client.as("admin")
                        .get("api/dispatches?after=batch-PP-1999-0001")
                        .status())
                .isEqualTo(404);
        assertThat(as("audytor")
                        .with("If-Match", "\"1\"")
                        .send("POST", "api/dispatches/batch-PP-2026-0001/retry", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void keepsAnAddressForReminders() {
        var address = Json.createObjectBuilder().add("address", "doradca2@example.org");
        assertThat(as("doradca2").put("api/mail-address", address.build()).status())
                .isEqualTo(200);
        var none = as("doradca2")
                .put(
                        "api/mail-address",
                        Json.createObjectBuilder().add("address", "nowhere").build());
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("profile.bad-address");
    }

    private static JsonObject waitFor(String name, String state, String hindrance) throws InterruptedException {
        var until = Instant.now().plusSeconds(90);
        while (Instant.now().isBefore(until)) {
            var row = one(name);
            if (row.getString("state").equals(state)
                    && row.getString("hindrance", "").equals(hindrance)) {
                return row;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(one(name).toString());
    }

    private static JsonObject one(String name) {
        return Client.as("admin")
                .get("api/dispatches?limit=100")
                .json()
                .getJsonArray("dispatches")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Client as(String account) {
        return Client.as(account).with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
