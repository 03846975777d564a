package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import pl.pomost.given.Cards;

/** An edition of its own, with rules of its own and a budget for grants, that the administrator sets up through the API. */
public final class RankedEdition {

    private final String code =
            "LR-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

    private RankedEdition() {}

    /** An edition under the rules of 2012 with a ranking list and these settings besides. */
    public static RankedEdition with(String budget, Map<String, String> settings) {
        var made = new RankedEdition();
        var changes = Json.createArrayBuilder();
        var all = new LinkedHashMap<>(Map.of(
                "RANKING_ON", "true",
                "FINAL_LIST_FIRST", "false",
                "RECRUITMENT_REQUIRED", "false",
                "REGISTRATION_PAPERS", "",
                "SECURITY_REGISTER_ON", "false",
                "DISADVANTAGED_REQUIRED", "false"));
        all.putAll(settings);
        all.forEach((setting, value) ->
                changes.add(Json.createObjectBuilder().add("setting", setting).add("value", value)));
        post(
                "admin",
                "support-rules",
                Json.createObjectBuilder()
                        .add("code", made.code)
                        .add("base", "POKL-7.2.2-2012/1")
                        .add("inForceFrom", "2024-01-01")
                        .add("changes", changes)
                        .add("grounds", "Na próbę."));
        post(
                "admin",
                "editions",
                Json.createObjectBuilder()
                        .add("code", made.code)
                        .add("project", "WZOR")
                        .add("title", "Edycja z listą rankingową")
                        .add("rulesVersion", made.code + "/1")
                        .add("openFrom", "2024-01-01")
                        .add("openUntil", "2035-12-31")
                        .add("grants", budget)
                        .add("bridging", "30000.00"));
        return made;
    }

    /** A recommended case with the points of two cards, of which so many in category III on both. */
    public ApprovedCase recommended(String asked, int first, int second, int third) {
        return ApprovedCase.assessed(code, asked, Cards.with(first, third, asked), Cards.with(second, third, asked));
    }

    public String code() {
        return code;
    }

    /** The manager draws the next list up. */
    public void drawnUp() {
        post("kierownik", "editions/" + code + "/ranking-lists", Json.createObjectBuilder());
    }

    /** The manager moves the reserve up. */
    public void movedUp(boolean appealsDecided) {
        post(
                "kierownik",
                "editions/" + code + "/ranking-lists/reserve",
                Json.createObjectBuilder().add("appealsDecided", appealsDecided));
    }

    private static void post(String account, String path, JsonObjectBuilder body) {
        var answer = Client.as(account)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/" + path, body.build());
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    }
}
