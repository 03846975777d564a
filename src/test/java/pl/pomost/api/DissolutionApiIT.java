package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** A signed agreement that nobody was paid under ends from a suspension, and its money is free. */
class DissolutionApiIT extends Outside {

    @Test
    void endsASuspendedCaseThatWasNeverPaid() {
        var given = ApprovedCase.named("Spółdzielnia Socjalna Rezygnacja", "FOUND")
                .registered()
                .signed();
        given.act("kierownik", "suspensions", "{'ground':'B5','reasons':'Nie odpowiada na pisma.'}");

        given.act("kierownik", "dissolution", "{'securityReturned':true,'protocol':'Rezygnacja z 3 marca.'}");

        var seen = Client.as("audytor").get("api/cases/" + given.number());
        assertThat(seen.json().getString("stage")).isEqualTo("WITHDRAWN");
        var repayment = Client.as("audytor")
                .get("api/cases/" + given.number() + "/repayment")
                .body();
        assertThat(repayment).contains("endedOn");
    }
}
