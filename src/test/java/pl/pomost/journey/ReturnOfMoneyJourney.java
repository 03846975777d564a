package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;

/** From a breach found at a visit through suspension, demand and payments in parts back to where the case was. */
class ReturnOfMoneyJourney extends Outside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ApprovedCase given = ApprovedCase.named("Spółdzielnia Socjalna Powrót", "FOUND")
            .registered()
            .signed()
            .firstTranchePaid();
    private final LocalDate paid = ApprovedCase.today();
    private final Desk advisor = Desk.of("doradca");
    private final Desk manager = Desk.of("kierownik");
    private final Desk accountant = Desk.of("ksiegowa");
    private final Desk otherAccountant = Desk.of("ksiegowa2");

    @Test
    void takesBackInPartsWhatWasSpentWrongly() {
        watchesAPost();
        findsABreach();
        suspends();
        explains();
        demands();
        printsTheDemand();
        delivers();
        ApprovedCase.moveTo(paid.plusDays(36));
        enters("10 000,00", "20 213,00");
        refuses();
        enters("10 000,00", "20 213,00");
        confirms("10 000,00");
        tellsItInEnglish();
        enters("10 213,38", "10 213,38");
        confirms("10 213,38");
        otherAccountant.standsAt("wydatkowanie").looksRight("repayment-paid");

        advisor.leave();
        manager.leave();
        accountant.leave();
        otherAccountant.leave();
    }

    private void watchesAPost() {
        var posts = at(advisor, "monitoring").card("Miejsca pracy i osoby");
        posts.fill("Miejsce pracy", "Krawiec")
                .fill("Utworzone", DAY.format(paid))
                .press("Dodaj miejsce pracy");
        advisor.says("Miejsce pracy dodane");
        posts.shows("wolne od " + DAY.format(paid));
        posts.fill("Osoba", "Anna Próbna").fill("Od dnia", DAY.format(paid)).press("Obsadź miejsce pracy");
        advisor.says("Miejsce pracy obsadzone");
        posts.shows("Anna Próbna, członek");
        posts.fill("Ostatni dzień", DAY.format(paid))
                .fill("Powód odejścia", "Przeprowadzka.")
                .press("Zapisz odejście");
        advisor.says("biegnie czas na zastępstwo").looksRight("posts");
    }

    private void findsABreach() {
        at(advisor, "monitoring")
                .card("Zapisz wizytę")
                .fill("Dzień wizyty", DAY.format(paid))
                .fill("Druga osoba", "doradca2")
                .pick("naruszenie")
                .fill("Protokół", "Pieca nie ma w lokalu.")
                .press("Zapisz wizytę");
        advisor.says("Wizyta zapisana").card("Wizyty monitorujące").shows("naruszenie");
    }

    private void suspends() {
        at(manager, "repayment").card("Przesłanki wstrzymania").shows("stwierdziła naruszenie");
        var suspension = manager.card("Wstrzymaj sprawę i wezwij do wyjaśnień");
        suspension.press("Wstrzymaj sprawę i wezwij do wyjaśnień").complains("Uzasadnienie", "");
        manager.looksRight("repayment-none");
        suspension
                .choose("Podejrzewana podstawa", "B1 – Wydatki niezgodne z biznesplanem lub harmonogramem")
                .fill("Uzasadnienie", "Pieca nie ma w lokalu.")
                .press("Wstrzymaj sprawę i wezwij do wyjaśnień");
        manager.says("Sprawa wstrzymana").standsAt("wstrzymana").looksRight("repayment-suspended");
    }

    private void explains() {
        at(advisor, "repayment")
                .card("Zapisz wyjaśnienie")
                .fill("Dzień wpływu", DAY.format(paid))
                .fill("Wyjaśnienie", "Piec sprzedano, bo był za mały.")
                .press("Zapisz wyjaśnienie");
        advisor.says("Wyjaśnienie zapisane").looksRight("repayment-explained");
    }

    private void demands() {
        var demand = at(manager, "repayment").card("Wezwij do zwrotu");
        demand.choose("Podstawa zwrotu", "B1 – Wydatki niezgodne z biznesplanem lub harmonogramem")
                .fill("Żądana kwota " + given.number() + "-T1", "44 000,01")
                .choose("Rachunek do zwrotu", "GLOWNY: 20 9999 0000 0000 0000 0000 0001")
                .fill("Uzasadnienie", "Nie wyjaśniono.")
                .press("Wezwij do zwrotu");
        manager.refuses("najwyżej 44 000,00 zł").looksRight("repayment-demand-refused");
        demand.fill("Żądana kwota " + given.number() + "-T1", "20 000,00").press("Wezwij do zwrotu");
        manager.says("Wezwanie wystawione").standsAt("wezwanie do zwrotu").looksRight("repayment-demanded");
    }

    private void printsTheDemand() {
        manager.page().getByText("Wezwanie do druku", exactly()).click();
        manager.whole()
                .shows("20 000,00 zł (słownie: dwadzieścia tysięcy złotych 00/100)")
                .shows("20 9999 0000 0000 0000 0000 0001")
                .shows("10,5 %");
        manager.whole().fill("Odsetki na dzień", DAY.format(paid.plusDays(36))).press("Przelicz");
        manager.whole().shows("212,8767").shows("20 213,00 zł");
        manager.looksRight("repayment-letter");
    }

    private void delivers() {
        card(at(advisor, "repayment")).fill("Dzień odbioru", DAY.format(paid)).press("Zapisz odbiór wezwania");
        advisor.says("termin zwrotu biegnie");
    }

    private void enters(String amount, String owed) {
        var entry = card(at(accountant, "repayment")).shows(owed + " zł");
        entry.fill("Kwota wpłaty", amount)
                .fill("Dzień wpływu", DAY.format(ApprovedCase.today()))
                .fill("Tytuł przelewu", "zwrot")
                .press("Wpisz wpłatę");
        accountant.says("czeka na potwierdzenie drugiej osoby");
        assertThat(entry.button("Potwierdź wpłatę")).hasCount(0);
    }

    private void refuses() {
        var waiting = card(at(otherAccountant, "repayment"));
        waiting.press("Odrzuć wpłatę").complains("Dlaczego odrzucona", "");
        otherAccountant.looksRight("repayment-waits");
        waiting.fill("Dlaczego odrzucona", "Wpłata innej spółdzielni.").press("Odrzuć wpłatę");
        otherAccountant.says("Wpłata odrzucona");
    }

    private void confirms(String amount) {
        otherAccountant
                .open("desk/home")
                .card("Wpłaty zwrotów do potwierdzenia")
                .shows(given.number());
        var waiting = card(at(otherAccountant, "repayment")).shows(amount + " zł");
        waiting.press("Potwierdź wpłatę");
        otherAccountant.says("Wpłata potwierdzona");
    }

    private void tellsItInEnglish() {
        var auditor = Desk.of("audytor");
        at(auditor, "repayment");
        auditor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("EN, English"))
                .click();
        at(auditor, "repayment")
                .whole()
                .shows("confirmed")
                .shows("Of which still owed")
                .shows("10,105.38 PLN");
        auditor.looksRight("repayment-english");
        auditor.leave();
    }

    /** The card of the demand. */
    private Card card(Desk desk) {
        return new Card(
                desk.page(),
                desk.page()
                        .locator("section.card")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHas(desk.page().getByText("Do zapłaty dziś", exactly()))));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Desk at(Desk desk, String section) {
        return desk.openCase(given.number(), section);
    }
}
