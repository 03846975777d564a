package pl.pomost.journey;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Client;
import pl.pomost.given.BankWords;
import pl.pomost.it.Outside;

/** An accountant loads bad files: each is refused with line and reason, and nothing of it is kept. */
class BadStatementJourney extends Outside {

    private static final String GOOD = new String(
            BankWords.of(UUID.randomUUID().toString(), LocalDate.of(2026, 3, 2), "100.00")
                    .moved("-1.50", "", "90999900000000000000000002", "opłata")
                    .camt("08"),
            StandardCharsets.UTF_8);

    @Test
    void isToldWhatIsWrongWithAFile() {
        enterAccount();
        var accountant = Desk.of("ksiegowa", "desk/statements");
        refuses(accountant, GOOD.substring(0, GOOD.length() / 2), "plik jest ucięty");
        refuses(accountant, GOOD.replace("camt.053.001.08", "camt.053.001.12"), "camt.053.001.12");
        refuses(accountant, GOOD.replace(BankWords.ACCOUNT, "90999900000000000000000002"), "nie jest rachunkiem biura");
        refuses(accountant, GOOD.replace("DBIT", "CRDT"), "nie dają salda końcowego");
        refuses(accountant, GOOD.replace(">1.50<", ">-1.50<"), "niedozwoloną wartość");
        refuses(
                accountant,
                GOOD.replace("?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                "DOCTYPE");
        refuses(accountant, "a;b;c\n".repeat(1_000_000), "to nie jest wyciąg");
        accountant.leave();
    }

    @Test
    void showsAnAdministratorWhatLeavesTheOffice() {
        var admin = Desk.of("admin", "desk/office/outbox");
        admin.looksRight("outbox");
        admin.card("Drogi wyjścia").shows("plik").shows("włączona").shows("wyłączona");
        admin.card("Wysyłki").shows("batch-PP-");
        admin.open("desk/office/profile");
        admin.card("Przypomnienia e-mailem").fill("Adres e-mail", "nigdzie").press("Zapisz adres");
        admin.card("Przypomnienia e-mailem")
                .fill("Adres e-mail", "admin@example.org")
                .press("Zapisz adres");
        admin.says("Adres zapisany.");
        admin.leave();
    }

    private static void refuses(Desk accountant, String content, String reason) {
        accountant.open("desk/statements");
        var loading = accountant.card("Wczytaj wyciąg");
        loading.field("Plik z banku")
                .setInputFiles(
                        new FilePayload("wyciag.xml", "application/xml", content.getBytes(StandardCharsets.UTF_8)));
        loading.press("Wczytaj wyciąg");
        accountant.refuses(reason);
    }

    private static void enterAccount() {
        Client.as("admin")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "api/office-accounts",
                        Json.createObjectBuilder()
                                .add("account", BankWords.ACCOUNT)
                                .add("title", "Rachunek projektu")
                                .build());
    }
}
