package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Other rules and other editions, so that any operator's regulations can be tried. */
class ProgrammeApiIT extends Outside {

    @Test
    void opensACaseUnderAnEditionWithRulesOfItsOwn() {
        var mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var made = post("admin", "support-rules", rules("IT-" + mark, "SPENDING_DAYS", "90"));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        var version = made.json().getString("subject");
        assertThat(version).isEqualTo("IT-" + mark + "/1");
        assertThat(Client.as("audytor")
                        .get("api/support-rules/" + version + "/difference?from=FEDKP-8.22-2024/1")
                        .body())
                .contains("SPENDING_DAYS", "\"60\"", "\"90\"")
                .doesNotContain("MERIT_DAYS");

        var edition = post("admin", "editions", edition("IT-" + mark, version));
        assertThat(edition.status()).as(edition.body()).isEqualTo(200);
        var opened = post(
                "doradca",
                "cases",
                Json.createObjectBuilder()
                        .add("edition", "IT-" + mark)
                        .add("founderKind", "NATURAL_PERSONS")
                        .add("purpose", "FOUND")
                        .add("name", "Spółdzielnia Socjalna " + mark)
                        .add("seat", "0417011"));
        var number = opened.json().getString("subject");

        assertThat(Client.as("doradca").get("api/cases/" + number).json().getString("rulesVersion"))
                .isEqualTo(version);
        var budget = Client.as("admin")
                .put(
                        "api/editions/IT-" + mark + "/budgets/GRANTS",
                        Json.createObjectBuilder()
                                .add("amount", "60000.00")
                                .add("grounds", "Aneks nr 1.")
                                .build());
        assertThat(budget.status()).as(budget.body()).isEqualTo(200);
        assertThat(Client.as("audytor").get("api/reference/budgets").body()).contains("60000.00");
        movesItsLastDay("api/editions/IT-" + mark + "/applications-until");
        assertThat(Client.as("audytor").get("api/reference/editions").body()).contains("\"2036-03-31\"");
    }

    private static void movesItsLastDay(String path) {
        var admin = Client.as("admin");
        var early = Json.createObjectBuilder()
                .add("until", "2001-01-01")
                .add("reason", "Przerwa.")
                .build();
        var later = Json.createObjectBuilder()
                .add("until", "2036-03-31")
                .add("reason", "Przerwa.")
                .build();
        assertThat(admin.put(path, later).status()).isEqualTo(428);
        assertThat(admin.with("If-Match", "\"1\"").put(path, early).body()).contains("edition.applications-early");
        var moved = admin.with("If-Match", "\"1\"").put(path, later);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().getInt("version")).isEqualTo(2);
        assertThat(admin.with("If-Match", "\"1\"").put(path, early).status()).isEqualTo(412);
    }

    @Test
    void tellsEverySettingThatIsNone() {
        var answer = post("admin", "support-rules", rules("IT-X", "TRANCHES", "80,30"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("reasons").getJsonObject(0).getString("field"))
                .isEqualTo("TRANCHES");
        assertThat(post("kierownik", "support-rules", rules("IT-X", "MERIT_DAYS", "20"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void confirmsAConventionWithItsBasis() {
        var mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var version = post("admin", "support-rules", rules("IT-C" + mark, "SPENDING_DAYS", "90"))
                .json()
                .getString("subject");
        var body = Json.createObjectBuilder()
                .add("setting", "FORMAL_DAYS")
                .add("basis", "Regulamin, § 7.")
                .add("confirmedOn", "2024-01-02");

        var confirmed = post("admin", "support-rules/" + version + "/confirmations", body);

        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(setting(version, "FORMAL_DAYS"))
                .containsEntry("mark", Json.createValue("CONFIRMED"))
                .containsEntry("confirmedOn", Json.createValue("2024-01-02"))
                .containsEntry("source", Json.createValue("Regulamin, § 7."));
        assertThat(setting(version, "MERIT_DAYS"))
                .containsEntry("mark", Json.createValue("CONVENTION"))
                .containsEntry("toBeConfirmed", jakarta.json.JsonValue.TRUE);
        assertThat(setting(version, "SPENDING_DAYS")).containsEntry("mark", Json.createValue("OPERATOR"));
        var open = Client.as("audytor").get("api/reference/tables/MINIMUM_WAGE").body();
        assertThat(open).contains("\"mark\":\"KNOWLEDGE\"", "\"mark\":\"FOUND\"");
    }

    @Test
    void opensACaseUnderThePresetOfUnitRates() {
        var mark = "UR-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var edition = post(
                "admin", "editions", edition(mark, "FEDKP-8.22-UNIT-2024/1").add("grants", "500000.00"));
        assertThat(edition.status()).as(edition.body()).isEqualTo(200);
        var opened = post(
                "doradca",
                "cases",
                Json.createObjectBuilder()
                        .add("edition", mark)
                        .add("founderKind", "LEGAL_PERSONS")
                        .add("purpose", "FOUND")
                        .add("name", "Spółdzielnia Socjalna " + mark)
                        .add("seat", "0417011"));
        var number = opened.json().getString("subject");

        var rates = Client.as("doradca").get("api/cases/" + number + "/plan/job-rates");

        assertThat(rates.json().getBoolean("unitRates")).isTrue();
        assertThat(rates.body()).contains("31229.00", "32400.00", "24300.00", "16200.00");
        assertThat(setting("FEDKP-8.22-UNIT-2024/1", "UNIT_RATES")).containsEntry("mark", Json.createValue("FOUND"));
        assertThat(Client.as("doradca").get("api/cases/" + number).json().getString("rulesVersion"))
                .isEqualTo("FEDKP-8.22-UNIT-2024/1");
    }

    @Test
    void triesOtherRulesBeforeTheyTakeForce() {
        var mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var version = post("admin", "support-rules", rules("IT-S" + mark, "MIN_FOUNDERS_NATURAL", "4"))
                .json()
                .getString("subject");
        var number = post(
                        "doradca",
                        "cases",
                        Json.createObjectBuilder()
                                .add("edition", "WZOR-1")
                                .add("founderKind", "NATURAL_PERSONS")
                                .add("purpose", "FOUND")
                                .add("name", "Spółdzielnia Socjalna " + mark)
                                .add("seat", "0417011"))
                .json()
                .getString("subject");

        var found = Client.as("audytor").get("api/editions/WZOR-1/simulation?rules=" + version);

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().getJsonArray("settings")).hasSize(1);
        assertThat(found.body()).contains(number, "group.too-few-members");
        assertThat(Client.as("audytor")
                        .get("api/editions/WZOR-1/simulation?rules=NIE-MA/1")
                        .status())
                .isEqualTo(400);
        assertThat(Client.as("audytor")
                        .get("api/editions/NIE-MA/simulation?rules=" + version)
                        .status())
                .isEqualTo(404);
    }

    /** In the background it finds the same; only whoever began it is told. */
    @Test
    void triesOtherRulesInTheBackground() throws InterruptedException {
        var mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        var version = post("admin", "support-rules", rules("IT-W" + mark, "MIN_FOUNDERS_NATURAL", "4"))
                .json()
                .getString("subject");
        var auditor = Client.as("audytor").with("Idempotency-Key", "proba-" + mark);

        var begun = auditor.send("POST", "api/editions/WZOR-1/simulation?rules=" + version, "");

        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var work = begun.json().getInt("number");
        assertThat(begun.header("Location")).endsWith("/works/" + work);
        assertThat(auditor.send("POST", "api/editions/WZOR-1/simulation?rules=" + version, "")
                        .json()
                        .getInt("number"))
                .isEqualTo(work);
        for (int i = 0; i < 150 && !state(work).equals("DONE"); i++) {
            Thread.sleep(200);
        }
        assertThat(state(work)).isEqualTo("DONE");
        var address = "api/editions/WZOR-1/simulation?rules=" + version + "&work=" + work;
        var found = Client.as("audytor").get(address);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().getJsonArray("settings")).hasSize(1);
        assertThat(Client.as("kierownik").get(address).status()).isEqualTo(404);
        assertThat(Client.as("audytor").get(address + "x").status()).isEqualTo(400);
    }

    /** The sums of the months are the figures of the budget, and a figure opens its lines. */
    @Test
    void forecastsTheBudgetsOfAnEdition() {
        var auditor = Client.as("audytor");
        var found = auditor.get("api/editions/POKAZ-1/forecast");

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        var grants = found.json().getJsonArray("purposes").getJsonObject(0);
        var months = grants.getJsonArray("months").getValuesAs(jakarta.json.JsonObject.class);
        assertThat(months).isNotEmpty().last().satisfies(last -> assertThat(last.getString("left"))
                .isEqualTo(grants.getString("free")));
        assertThat(auditor.get("api/editions/POKAZ-1/forecast/GRANTS/PAID").body())
                .contains("BANK");
        assertThat(auditor.get("api/editions/POKAZ-1/forecast/GRANTS/PAID?month=2026-13")
                        .status())
                .isEqualTo(400);
        assertThat(auditor.get("api/editions/NIE-MA/forecast").status()).isEqualTo(404);
        assertThat(Client.as("asesor1").get("api/editions/POKAZ-1/forecast").status())
                .isEqualTo(403);
    }

    private static java.util.Map<String, jakarta.json.JsonValue> setting(String version, String name) {
        return Client.as("audytor").get("api/support-rules/" + version).json().getJsonArray("settings").stream()
                .map(jakarta.json.JsonValue::asJsonObject)
                .filter(row -> row.getString("setting").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObjectBuilder rules(String code, String setting, String value) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("base", "FEDKP-8.22-2024/1")
                .add("inForceFrom", "2024-01-01")
                .add(
                        "changes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("setting", setting)
                                        .add("value", value)))
                .add("grounds", "Na próbę.");
    }

    private static JsonObjectBuilder edition(String code, String version) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("project", "WZOR")
                .add("title", "Edycja próbna " + code)
                .add("rulesVersion", version)
                .add("openFrom", "2024-01-01")
                .add("openUntil", "2035-12-31")
                .add("grants", "50000.00")
                .add("bridging", "30000.00");
    }

    private static String state(int work) {
        return Client.as("audytor").get("api/works/" + work).json().getString("state");
    }

    private static Client.Answer post(String account, String path, JsonObjectBuilder body) {
        return Client.as(account)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("api/" + path, body.build());
    }
}
