package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Versions of forms of score cards, made by the administrator. */
class CardApiIT extends Outside {

    private final String family =
            "ZK-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @Test
    void makesAVersionFromAnotherAndTellsTheDifference() {
        var base = Client.as("audytor").get("api/merit-cards/PES-100/1").json();
        var made = Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/merit-cards", form(base, 9, "Uchwała nr 3."));

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.json().getString("subject")).isEqualTo(family + "/1");
        var read = Client.as("audytor").get("api/merit-cards/" + family + "/1").body();
        assertThat(read).contains("PRODUCT");
        assertThat(Client.as("audytor")
                        .get("api/merit-cards/" + family + "/1/difference?from=PES-100/1")
                        .body())
                .contains("PRODUCT");
    }

    @Test
    void refusesAFormWithoutGroundsAndWhoeverIsNoAdministrator() {
        var base = Client.as("audytor").get("api/merit-cards/PES-100/1").json();

        var empty = Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/merit-cards", form(base, 9, ""));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body()).contains("grounds", "required");
        assertThat(Client.as("kierownik")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("api/merit-cards", form(base, 9, "Uchwała."))
                        .status())
                .isEqualTo(403);
    }

    /** The form of the base with other points for its first criterion. */
    private JsonObject form(JsonObject base, int points, String grounds) {
        var criteria = Json.createArrayBuilder();
        var categories = Json.createArrayBuilder();
        for (var category : base.getJsonArray("categories").getValuesAs(JsonObject.class)) {
            categories.add(Json.createObjectBuilder()
                    .add("code", category.getString("code"))
                    .add("titlePl", category.getString("titlePl"))
                    .add("titleEn", category.getString("titleEn")));
        }
        for (var criterion : base.getJsonArray("criteria").getValuesAs(JsonObject.class)) {
            criteria.add(Json.createObjectBuilder()
                    .add("category", criterion.getString("category"))
                    .add("code", criterion.getString("code"))
                    .add("titlePl", criterion.getString("titlePl"))
                    .add("titleEn", criterion.getString("titleEn"))
                    .add(
                            "maxPoints",
                            criterion.getString("code").equals("PRODUCT") ? points : criterion.getInt("maxPoints")));
        }
        return Json.createObjectBuilder()
                .add("family", family)
                .add("base", "PES-100/1")
                .add("inForceFrom", "2026-01-01")
                .add("reasonLength", 50)
                .add("reasonBelow", "60.00")
                .add("categories", categories)
                .add("criteria", criteria)
                .add("grounds", grounds)
                .build();
    }
}
