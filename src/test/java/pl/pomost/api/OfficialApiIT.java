package pl.pomost.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.pomost.given.PdfA;
import pl.pomost.it.Outside;
import pl.pomost.kernel.fact.Fingerprint;

/** Documents of the office from outside: issued once, read as PDF/A and as the page of which it was made, with the hashes of the trail. */
class OfficialApiIT extends Outside {

    private static final String NAME = "Spółdzielnia Socjalna Żółta Gęś";

    @Test
    void issuesTheDocumentsOfTheMoneyAndGivesEachAsPdfAndAsPage() {
        var given = ApprovedCase.named(NAME, "FOUND");
        given.registered().signed().firstTranchePaid();

        issues("kierownik", "DECISION_LETTER", given);
        issues("kierownik", "GRANT_AGREEMENT", given);
        issues("kierownik", "NOTE_DECLARATION", given);
        issues("ksiegowa", "PAYMENT_ORDER", given);
        assertThat(Client.as("asesor1").get(documents(given.number())).status()).isEqualTo(403);
    }

    @Test
    void issuesTheCertificateOfDeMinimisAid() {
        var given = CheckedCase.registered(NAME);
        given.signed();
        given.act("ksiegowa", "aid/1/certificate/issue", "{'issuedOn':'" + ApprovedCase.today() + "'}");

        given.act("ksiegowa", "official-documents", asked("AID_CERTIFICATE", given.number()));
        reads("AID_CERTIFICATE", given.number());
    }

    private static void issues(String account, String kind, ApprovedCase given) {
        given.seenAgain().act(account, "official-documents", asked(kind, given.number()));
        reads(kind, given.number());
    }

    private static String asked(String kind, String number) {
        return "{'kind':'" + kind + "','subject':'" + row(kind, number).getString("subject") + "'}";
    }

    private static void reads(String kind, String number) {
        var issue = row(kind, number).getJsonArray("issues").getJsonObject(0);
        var address = documents(number) + "/" + issue.getInt("document");
        var pdf = Client.as("audytor").with("Accept", "application/pdf").file(address);
        var page = Client.as("audytor").with("Accept", "text/html").file(address);

        assertThat(Fingerprint.of(pdf)).as(kind).isEqualTo(issue.getString("sha256"));
        assertThat(PdfA.faults(pdf)).as(kind).isEmpty();
        assertThat(PdfA.text(pdf)).as(kind).contains("Żółta Gęś");
        assertThat(Fingerprint.of(page)).as(kind).isEqualTo(issue.getString("pageSha256"));
        assertThat(new String(page, StandardCharsets.UTF_8)).as(kind).contains("lang=\"pl\"", "Żółta Gęś");
    }

    private static String documents(String number) {
        return "api/cases/" + number + "/official-documents";
    }

    private static JsonObject row(String kind, String number) {
        var read = Client.as("audytor").get(documents(number)).body();
        try (var reader = Json.createReader(new StringReader(read))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getString("kind").equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(kind + " in " + read));
        }
    }
}
