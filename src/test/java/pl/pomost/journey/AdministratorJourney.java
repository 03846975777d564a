package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.api.Client;
import pl.pomost.it.Outside;

/** The administrator gives people their accounts and roles; everybody keeps the own password and keys. */
class AdministratorJourney extends Outside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String account = "nowa." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void givesAnAccountThatItsOwnerTakesOver() {
        var admin = Desk.of("admin", "desk/office/users");
        admin.looksRight("users");
        var form = admin.card("Nowe konto")
                .fill("Nazwa konta", account)
                .fill("Imię i nazwisko", "Nowa Osoba")
                .fill("Hasło początkowe", "krótkie")
                .tick("księgowa");
        form.press("Utwórz konto").complains("Hasło początkowe", "12");
        assertThat(form.field("księgowa")).isChecked();
        form.fill("Hasło początkowe", "długie zdanie na początek").press("Utwórz konto");
        admin.says("Konto utworzono");

        takesOver();
        admin.open("desk/office/user?account=" + account).looksRight("user");
        admin.card("Nazwisko i role").untick("księgowa").tick("audytor").press("Zapisz");
        admin.says("Zmiany zapisano");
        admin.open("desk/office/user?account=" + account);
        assertThat(admin.card("Nazwisko i role").field("audytor")).isChecked();
        assertThat(admin.card("Nazwisko i role").field("księgowa")).not().isChecked();
        admin.card("Dostęp").press("Zablokuj konto");
        assertThat(admin.card("Dostęp").button("Odblokuj konto")).isVisible();
        admin.open("desk/office/user?account=admin");
        assertThat(admin.card("Dostęp").button("Zablokuj konto")).isDisabled();
        admin.leave();
    }

    private void takesOver() {
        var page = Browser.desk();
        page.navigate("/sign-in");
        new Card(page, page.locator("main"))
                .fill("Nazwa konta", account)
                .fill("Hasło", "długie zdanie na początek")
                .press("Zaloguj");
        assertThat(page.locator("main")).containsText("Hasło nadała inna osoba");
        new Card(page, page.locator("main"))
                .fill("Obecne hasło", "długie zdanie na początek")
                .fill("Nowe hasło", "moje własne długie zdanie")
                .fill("Nowe hasło jeszcze raz", "moje własne długie zdanie")
                .press("Zmień hasło");
        assertThat(page.locator("#messages")).containsText("Hasło zmieniono");
        page.navigate("/desk/payouts");
        assertThat(page.locator("h1")).containsText("Wypłaty");
        Browser.close(page);
    }

    @Test
    void makesAKeyThatIsShownOnceAndCanBeRevoked() {
        var desk = Desk.of("ksiegowa2", "desk/office/profile");
        var keys = desk.card("Klucze API");
        keys.fill("Nazwa klucza", "arkusz").fill("Ważny dni", "0").press("Utwórz klucz");
        keys.complains("Ważny dni", "1");
        assertThat(keys.field("Nazwa klucza")).hasValue("arkusz");
        keys.choose("Zakres", "tylko odczyt").fill("Ważny dni", "7").press("Utwórz klucz");
        var key = desk.page().locator("#new-token").textContent();
        var program = Client.anonymous().with("Authorization", "Bearer " + key);
        assertThat(program.get("api/cases").status()).isEqualTo(200);
        desk.looksRight("profile");

        desk.open("desk/office/profile");
        assertThat(desk.page().locator("#new-token")).hasCount(0);
        keys.here()
                .locator("tr", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("arkusz"))
                .locator("button")
                .last()
                .click();
        desk.says("Klucz unieważniono");
        assertThat(program.get("api/cases").status()).isEqualTo(401);
        desk.leave();
    }

    @Test
    void movesTheBusinessDayForwardOnly() {
        var admin = Desk.of("admin");
        var today = ApprovedCase.today();
        admin.menu("Dzień roboczy programu").looksRight("business-day");
        admin.whole().fill("Przesuń do dnia", DAY.format(today.minusDays(1))).press("Przesuń");
        admin.whole().complains("Przesuń do dnia", DAY.format(today));
        admin.whole().press("O dzień");
        admin.says("Dzień roboczy przesunięto");
        assertThat(admin.page().locator(".demo time")).hasText(DAY.format(today.plusDays(1)));
        assertThat(ApprovedCase.today()).isEqualTo(today.plusDays(1));
        admin.leave();
    }
}
