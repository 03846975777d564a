package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.given.BankWords;
import pl.pomost.it.Outside;

/**
 * The accountant's month: everything due is gathered with a look at it before, a manager lets it go, the file goes to the bank, the
 * statement comes back, two accountants post it, and the ledger shows it.
 */
class AccountantsMonthJourney extends Outside {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A transfer as somebody else's program reads it out of a line of Elixir-0. */
    private record Transfer(long grosze, String payee, String title, String reference) {}

    @Test
    void monthOfAnAccountant() throws IOException {
        var number = ApprovedCase.named(
                        "Spółdzielnia Socjalna Miesiąc "
                                + UUID.randomUUID().toString().substring(0, 6),
                        "FOUND")
                .registered()
                .signed()
                .number();
        var reference = number + "-T1";
        var accountant = Desk.of("ksiegowa");

        var batch = gathers(accountant, reference);
        isApproved(batch);
        var file = isOrdered(accountant, batch);
        var ordered = read(file).stream()
                .filter(transfer -> transfer.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(ordered.grosze()).isEqualTo(4_400_000L);
        assertThat(ordered.payee()).isEqualTo("90999900000000000000000002");
        assertThat(ordered.title()).contains(number);

        var statement = isLoaded(accountant, read(file));
        var work = accountant.open(statement).card("Pozycje do zrobienia");
        work.press("Zaproponuj wszystkie pewne");
        assertThat(work.here().locator("[id='matches'] progress")).hasCount(0);
        accountant.leave();
        isConfirmed(statement);
        var auditor = Desk.of("audytor");
        auditor.openCase(number, "money").whole().shows("wykonana");
        auditor.open("desk/ledger-entries?case=" + number + "&movement=PAY")
                .whole()
                .shows(reference);
        auditor.leave();
    }

    private static String gathers(Desk accountant, String reference) {
        accountant.menu("Paczki przelewów");
        accountant.page().getByText("Do wypłaty").first().click();
        accountant.looksRight("due");
        var what = accountant.card("Co zebrać");
        what.press("Pokaż, co się stanie").complains("Rachunek biura", "wymagane");
        what.field("Rachunek biura").selectOption("GLOWNY");
        what.choose("Rodzaj", "transza dotacji");
        what.fill("Wymagalne do dnia", DAY.format(today().plusDays(60)));
        what.press("Pokaż, co się stanie");
        accountant.whole().shows("podgląd gotowy").shows(reference).shows("przygotuj i sprawdź wypłatę");
        accountant.looksRight("gathering");
        leavesOutAllBut(accountant, reference);
        accountant.page().locator("[id='gathering:gather']").click();
        accountant.whole().shows("Paczka stoi i czeka na zatwierdzenie");
        var link = accountant.page().locator("main a[href^='batch?number=']").first();
        var batch = link.innerText();
        link.click();
        accountant.card("Arkusz kontrolny").shows(reference);
        return batch;
    }

    /** What other tests have left is not ours to pay. */
    private static void leavesOutAllBut(Desk accountant, String reference) {
        var others = accountant.page().locator("button[title^='Pomiń']:not([title='Pomiń " + reference + "'])");
        for (int left = others.count(); left > 0; left--) {
            others.first().click();
            assertThat(others).hasCount(left - 1);
        }
    }

    private static void isApproved(String batch) {
        var manager = Desk.of("kierownik");
        manager.open("desk/batch?number=" + batch).card("Co dalej").press("Zatwierdź całą paczkę");
        manager.says("Paczka zatwierdzona");
        manager.leave();
    }

    private static String isOrdered(Desk accountant, String batch) throws IOException {
        accountant.open("desk/batch?number=" + batch).card("Co dalej").press("Zleć bankowi");
        accountant.says("Paczka zlecona");
        var page = accountant.page();
        var taken =
                page.waitForDownload(() -> page.locator("[id='taking:take']").click());
        var sheet = page.waitForDownload(
                () -> page.locator("[id='printing:printSheet']").click());
        assertThat(Files.readAllBytes(sheet.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        accountant.looksRight("batch-ordered");
        return Files.readString(taken.path(), Charset.forName("windows-1250"));
    }

    /** Sixteen fields, commas between them, texts in quotes: read with nothing of ours. */
    private static List<Transfer> read(String file) {
        assertThat(file).endsWith("\r\n");
        return Arrays.stream(file.split("\r\n"))
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(fields -> {
                    assertThat(fields).hasSize(16);
                    assertThat(fields[0]).isEqualTo("110");
                    return new Transfer(
                            Long.parseLong(fields[2]),
                            fields[6].replace("\"", ""),
                            fields[11].replace("\"", ""),
                            fields[15].replace("\"", ""));
                })
                .toList();
    }

    private static String isLoaded(Desk accountant, List<Transfer> transfers) {
        var words = BankWords.of(UUID.randomUUID().toString().substring(0, 20), today(), "9000000.00");
        for (var transfer : transfers) {
            words.moved(
                    "-%d.%02d".formatted(transfer.grosze() / 100, transfer.grosze() % 100),
                    transfer.reference(),
                    transfer.payee(),
                    transfer.title());
        }
        accountant.menu("Wyciągi");
        var load = accountant.card("Wczytaj wyciąg");
        load.field("Plik z banku").setInputFiles(new FilePayload("wyciag.xml", "application/xml", words.camt("08")));
        load.press("Wczytaj wyciąg");
        assertThat(accountant.page().locator("h1")).containsText("Wyciąg WB-");
        return accountant.page().url().replaceFirst(".*/desk/", "desk/");
    }

    private static void isConfirmed(String statement) {
        var other = Desk.of("ksiegowa2").open(statement);
        other.page().locator("[id='confirming:confirmAll']").click();
        other.whole().shows("Zakończono");
        other.leave();
    }

    private static LocalDate today() {
        return ApprovedCase.today();
    }
}
