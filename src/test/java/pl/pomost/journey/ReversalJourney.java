package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.api.Client;
import pl.pomost.given.BankWords;
import pl.pomost.it.Outside;

/** Two accountants post a transfer to the wrong payout; it is reversed by two persons and posted to the right one. */
class ReversalJourney extends Outside {

    private static final String REASON = "Przelew dotyczył innej spółdzielni; pomyłka przy wskazaniu.";

    @Test
    void wrongPostingIsTakenBackAndPostedAnew() {
        var right = ordered("Dobra");
        var wrong = ordered("Mylna");
        var line = "desk/statement-line?number=" + loaded() + "&line=1";
        posted(line, wrong + "-T1");
        var accountant = Desk.of("ksiegowa");
        accountant.openCase(wrong, "money").standsAt("wydatkowanie");

        accountant.open(line);
        var what = accountant.card("Czym jest");
        what.here().locator("summary").first().click();
        what.fill("Powód", "pomyłka").press("Poproś o cofnięcie").complains("Powód", "co najmniej 10 znaków");
        what.fill("Powód", REASON).press("Poproś o cofnięcie");
        accountant.says("czeka na drugą osobę");
        what.shows("To Twoja prośba").shows("czeka na cofnięcie");
        accountant.looksRight("reversal-asked");

        confirmed(wrong + "-T1", line);
        accountant.openCase(wrong, "money").standsAt("umowa podpisana");
        posted(line, right + "-T1");
        accountant.openCase(right, "money").standsAt("wydatkowanie");
        accountant.looksRight("reversal-money");
        accountant
                .open(line)
                .card("Co już mówiono o tej pozycji")
                .shows("cofnięta")
                .shows(REASON);
        accountant.leave();
        ledgerAndTrailAgree(wrong);
    }

    /** The second accountant finds it in My work. */
    private static void confirmed(String reference, String line) {
        var other = Desk.of("ksiegowa2");
        other.card("Cofnięcia czekające na drugą osobę").shows(REASON);
        other.looksRight("reversal-work");
        other.open(line);
        var what = other.card("Czym jest").shows(reference).shows("wykonanie wypłaty");
        what.here().locator("summary").first().click();
        other.looksRight("reversal-confirm");
        what.press("Potwierdź cofnięcie");
        other.says("Cofnięte");
        other.leave();
    }

    private static void posted(String line, String reference) {
        var accountant = Desk.of("ksiegowa").open(line);
        accountant
                .card("Czym jest")
                .choose("Czym jest", "wykonanie wypłaty")
                .fill("Wypłata albo wezwanie", reference)
                .fill("Uwaga", "kwota się zgadza")
                .press("Zaproponuj");
        accountant.says("Zaproponowane");
        accountant.leave();
        var other = Desk.of("ksiegowa2").open(line);
        other.card("Czym jest").press("Potwierdź i zaksięguj");
        other.says("Zaksięgowane");
        other.leave();
    }

    private static void ledgerAndTrailAgree(String number) {
        var auditor = Desk.of("audytor");
        auditor.open("desk/ledger-entries?case=" + number + "&movement=PAY")
                .whole()
                .shows("cofnięcie " + number + "-T1/1");
        auditor.leave();
        var checked = Client.as("audytor")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", "api/ledger/check", "");
        assertThat(checked.status()).as(checked.body()).isBetween(200, 204);
        assertThat(Client.as("audytor").get("api/ledger/check").body()).doesNotContain(number);
    }

    /** @return the number of a case whose first tranche of 44 000 zł the bank is to execute */
    private static String ordered(String name) {
        return ApprovedCase.named(
                        "Spółdzielnia Socjalna " + name + " "
                                + UUID.randomUUID().toString().substring(0, 6),
                        "FOUND")
                .registered()
                .signed()
                .firstTrancheOrdered()
                .number();
    }

    /** @return our number of a statement with one transfer that names no reference */
    private static String loaded() {
        var words = BankWords.of(UUID.randomUUID().toString().substring(0, 20), ApprovedCase.today(), "9000000.00")
                .moved("-44000.00", "", "90999900000000000000000002", "dotacja");
        var loaded = Client.as("ksiegowa")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("Content-Type", "application/octet-stream")
                .send("POST", "api/statements", new String(words.camt("08"), StandardCharsets.UTF_8));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
        return loaded.json().getString("subject");
    }
}
