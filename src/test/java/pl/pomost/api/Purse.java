package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;

/** The budget from which the cases of the tests are granted: the one that an office begins with serves some twenty of them. */
public final class Purse {

    private static final BigDecimal ENOUGH = new BigDecimal("500000");

    private Purse() {}

    /** Fills it up when it runs low. */
    public static void filled() {
        var left = left();
        if (left.compareTo(ENOUGH) >= 0) {
            return;
        }
        var changed = Client.as("admin")
                .put(
                        "api/editions/WZOR-1/budgets/GRANTS",
                        Json.createObjectBuilder()
                                .add("amount", "50000000.00")
                                .add("grounds", "Dla spraw z testów.")
                                .build());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private static BigDecimal left() {
        var budgets = Client.as("audytor").get("api/reference/budgets").body();
        try (var reader = Json.createReader(new StringReader(budgets))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .filter(budget -> budget.getString("edition").equals("WZOR-1"))
                    .filter(budget -> budget.getString("purpose").equals("GRANTS"))
                    .map(budget -> new BigDecimal(budget.getString("left")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
