package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.UUID;
import pl.pomost.given.Registered;

/**
 * A registered case of WZOR-1 whose rules name the regulation 2023/2831, with a rate of the euro of the day, 4.2154. The
 * edition has its old rules again afterwards, so that no other case is checked.
 */
public final class CheckedCase {

    private static final String FAMILY = "FEDKP-8.22-2024";

    private final ApprovedCase given;

    private final String nip;

    private CheckedCase(ApprovedCase given, String nip) {
        this.given = given;
        this.nip = nip;
    }

    public static CheckedCase registered(String name) {
        return registered(name, "DE_MINIMIS_REGIME", "2023/2831");
    }

    /** A registered case whose rules differ in another setting. */
    static CheckedCase registered(String name, String setting, String value) {
        var old = rulesOf(Client.as("admin").get("api/reference/editions").body());
        give(version(old, setting, value));
        var given = approved(name, old);
        EuroRate.told();
        var nip = Registered.nip(Registered.someSeed());
        return new CheckedCase(given.registered(nip), nip);
    }

    private static ApprovedCase approved(String name, String rulesAfterwards) {
        try {
            return ApprovedCase.named(name, "FOUND");
        } finally {
            give(rulesAfterwards);
        }
    }

    private static String rulesOf(String editions) {
        try (var reader = Json.createReader(new StringReader(editions))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .filter(edition -> edition.getString("code").equals("WZOR-1"))
                    .findFirst()
                    .orElseThrow()
                    .getString("rulesVersion");
        }
    }

    /** A tax number that nobody else has. */
    private static String version(String base, String setting, String value) {
        return post(
                        "support-rules",
                        Json.createObjectBuilder()
                                .add("code", FAMILY)
                                .add("base", base)
                                .add("inForceFrom", ApprovedCase.today().toString())
                                .add(
                                        "changes",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("setting", setting)
                                                        .add("value", value)))
                                .add("grounds", "Próba limitu."))
                .json()
                .getString("subject");
    }

    private static void give(String version) {
        post(
                "editions/WZOR-1/rules",
                Json.createObjectBuilder()
                        .add("rulesVersion", version)
                        .add("from", ApprovedCase.today().toString()));
    }

    private static Client.Answer post(String path, JsonObjectBuilder body) {
        var answer = Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/" + path, body.build());
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 299);
        return answer;
    }

    public String number() {
        return given.number();
    }

    public String nip() {
        return nip;
    }

    public void act(String account, String resource, String body) {
        given.act(account, resource, body);
    }

    /** Looks at the case again after others have worked on it. */
    public void seenAgain() {
        given.seenAgain();
    }

    public void signed() {
        given.signed();
    }

    /** The moves with all reasons against them, as a manager reads them. */
    public String moves() {
        return Client.as("kierownik").get("api/cases/" + number() + "/moves").body();
    }
}
