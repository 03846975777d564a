package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An edition of its own that asks for recruitment, set up through the API. */
public final class RecruitingEdition {

    private final String code =
            "RK-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

    private RecruitingEdition() {}

    /** An edition under the rules of 2012 with these settings besides. */
    public static RecruitingEdition with(Map<String, String> settings) {
        var made = new RecruitingEdition();
        var changes = Json.createArrayBuilder();
        var all = new LinkedHashMap<>(Map.of(
                "RECRUITMENT_REQUIRED", "true",
                "RANKING_ON", "false",
                "RECRUITMENT_LIST_AFTER_CALL", "false",
                "SECURITY_REGISTER_ON", "false",
                "DISADVANTAGED_REQUIRED", "false"));
        all.putAll(settings);
        all.forEach((name, value) -> changes.add(setting(name, value)));
        post(
                "support-rules",
                Json.createObjectBuilder()
                        .add("code", made.code)
                        .add("base", "POKL-7.2.2-2012/1")
                        .add("inForceFrom", "2024-01-01")
                        .add("changes", changes)
                        .add("grounds", "Na próbę."));
        post(
                "editions",
                Json.createObjectBuilder()
                        .add("code", made.code)
                        .add("project", "WZOR")
                        .add("title", "Edycja z rekrutacją")
                        .add("rulesVersion", made.code + "/1")
                        .add("openFrom", "2024-01-01")
                        .add("openUntil", "2035-12-31")
                        .add("grants", "100000.00")
                        .add("bridging", "30000.00"));
        return made;
    }

    public String code() {
        return code;
    }

    private static JsonObjectBuilder setting(String name, String value) {
        return Json.createObjectBuilder().add("setting", name).add("value", value);
    }

    private static void post(String path, JsonObjectBuilder body) {
        var answer = Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/" + path, body.build());
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    }
}
