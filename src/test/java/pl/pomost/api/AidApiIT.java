package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** De minimis aid from outside: a case under rules that check the limit, from the headroom to the corrected certificate. */
class AidApiIT extends Outside {

    @Test
    void grantsWithinTheLimitAndCertifies() {
        var given = CheckedCase.registered("Spółdzielnia Socjalna Limit");
        var day = ApprovedCase.today();
        given.act(
                "doradca",
                "aid",
                "{'certified':true,'nip':'5260250274','giver':'PUP','grantedOn':'" + day.minusDays(1)
                        + "','pln':'1266000.00','eur':'299000.00','regime':'2023/2831','legalBasis':'art. 46',"
                        + "'document':'Z/1'}");
        given.act(
                "doradca",
                "undertakings",
                "{'nip':'" + given.nip() + "','linkedNip':'5260250274','since':'" + day + "','basis':'odpis KRS'}");

        var tight = get(given, "aid-headroom?amount=55000.00");
        assertThat(tight.getString("left")).isEqualTo("1000.00");
        assertThat(tight.getString("worth")).isEqualTo("13047.40");
        assertThat(tight.getBoolean("fits")).isFalse();
        assertThat(tight.getString("floor")).isEqualTo("4215.40");
        assertThat(tight.getString("windowFrom")).isEqualTo(day.minusYears(3).toString());
        assertThat(tight.getJsonArray("counted")).hasSize(1);
        assertThat(tight.getString("explanationPl")).contains("300 000,00 EUR".replace(' ', '\u00a0'));
        assertThat(given.moves()).contains("aid.no-headroom");

        given.act("doradca", "undertakings/1/revocation", "{'grounds':'Udziały sprzedano.'}");
        given.signed();
        var certificate = get(given, "aid/2/certificate");
        assertThat(certificate.getString("eur")).isEqualTo("13047.40");
        assertThat(get(given, "obligations").toString()).contains("ISSUE_CERTIFICATE", "REPORT_AID");

        given.act("ksiegowa", "aid/2/certificate/issue", "{'issuedOn':'" + day + "'}");
        given.act("ksiegowa", "aid/2/certificate/report", "{'reportedOn':'" + day + "','reference':'SHRIMP/1'}");
        given.act("ksiegowa", "aid/2/reduction", "{'amount':'40000.00','grounds':'Zwrot 15 000 zł.'}");
        assertThat(get(given, "aid/3/certificate").getString("corrects")).isEqualTo(certificate.getString("number"));
        assertThat(get(given, "aid-headroom").getString("used")).isEqualTo("9489.02");
        assertThat(get(given, "aid").getJsonArray("entries")).hasSize(3);
    }

    @Test
    void tellsWhatIsMissing() {
        var given = CheckedCase.registered("Spółdzielnia Socjalna Brak");

        var noRate = Client.as("doradca")
                .get("api/cases/" + given.number() + "/aid-headroom?day=2020-01-07&regime=1407/2013");
        assertThat(noRate.status()).isEqualTo(409);
        assertThat(noRate.body()).contains("aid.no-rate", "Kursy walut NBP");
        var noRegime = Client.as("doradca").get("api/cases/" + given.number() + "/aid-headroom?regime=1407/2013");
        assertThat(noRegime.body()).contains("aid.no-regime");
        assertThat(Client.as("doradca")
                        .get("api/cases/" + given.number() + "/aid-headroom?day=jutro&amount=-1")
                        .status())
                .isEqualTo(400);
        assertThat(Client.as("asesor1")
                        .get("api/cases/" + given.number() + "/aid")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void readsTheLimitsAsATable() {
        var lines = Client.as("audytor").get("api/reference/tables/AID_REGIME").body();

        assertThat(lines).contains("2023/2831 ROLLING_YEARS 3", "1998/2006 FISCAL_YEARS 3 ROAD_FREIGHT");
        var wrong = Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "api/reference/tables/AID_REGIME",
                        read("{'key':'2031/1 YEARS','validFrom':'2031-01-01',"
                                + "'figure':'1','source':'x','toBeConfirmed':true}"));
        assertThat(wrong.body()).contains("reference.key.AID_REGIME");
    }

    private static JsonObject get(CheckedCase given, String resource) {
        var answer = Client.as("doradca").get("api/cases/" + given.number() + "/" + resource);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonObject read(String quoted) {
        try (var reader = Json.createReader(new StringReader(quoted.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
