package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** Securities from outside: nothing is signed before they are verified, and they come into force with the signing. */
class SecurityApiIT extends Outside {

    @Test
    void letsNothingBeSignedBeforeTheSecuritiesAreVerified() {
        var given = CheckedCase.registered("Spółdzielnia Socjalna Weksel", "SECURITY_REGISTER_ON", "true");
        assertThat(given.moves()).contains("pledge.none");

        given.act("doradca", "securities", "{'kind':'PROMISSORY_NOTE','givenBy':'zarząd','amount':'60000.00'}");
        given.act(
                "doradca",
                "securities/1/receipt",
                "{'receivedOn':'" + ApprovedCase.today() + "','keptIn':'sejf, półka 2'}");
        assertThat(given.moves()).contains("pledge.not-yet");
        given.act("ksiegowa", "securities/1/verification", "");
        given.act("doradca", "securities", "{'kind':'PROMISSORY_NOTE','givenBy':'prezes','amount':'1.00'}");
        given.act("doradca", "securities/2/receipt", "{'receivedOn':'" + ApprovedCase.today() + "','keptIn':'sejf'}");
        assertThat(given.moves()).contains("pledge.not-yet");
        given.act("kierownik", "securities/2/end", "{'end':'REJECT','protocol':'Za mała suma, oddano.'}");
        given.signed();

        var sheet = Client.as("audytor").get("api/cases/" + given.number() + "/securities");
        assertThat(sheet.json().getBoolean("demanded")).isTrue();
        var kept = sheet.json().getJsonArray("securities").getJsonObject(0);
        assertThat(kept.getString("state")).isEqualTo("ACTIVE");
        assertThat(kept.getString("verifiedBy")).isEqualTo("ksiegowa");
        assertThat(sheet.json().getJsonArray("securities").getJsonObject(1).getString("state"))
                .isEqualTo("REJECTED");
        assertThat(Client.as("asesor1")
                        .get("api/cases/" + given.number() + "/securities")
                        .status())
                .isEqualTo(403);
    }
}
