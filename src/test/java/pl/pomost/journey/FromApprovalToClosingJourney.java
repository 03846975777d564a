package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.api.EuroRate;
import pl.pomost.given.Registered;
import pl.pomost.it.Outside;

/** The second half of the road on the pages: from the approved grant through register, agreement and money to the closing. */
class FromApprovalToClosingJourney extends Outside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
    private static final int SEED = Registered.someSeed();
    private static final String NAME = "Spółdzielnia Socjalna Kładka";

    private final ApprovedCase given = ApprovedCase.named(NAME, "FOUND");
    private final LocalDate started = ApprovedCase.beginsAMonth();
    private final Desk advisor = Desk.of("doradca");
    private final Desk manager = Desk.of("kierownik");
    private final Desk accountant = Desk.of("ksiegowa");
    private final Desk otherAccountant = Desk.of("ksiegowa2");

    @Test
    void carriesAnApprovedCaseToItsClosing() {
        registers();
        signs();
        paysTheFirstTranche();
        settles();
        paysTheLastTranche();
        bridgesTwelveMonths();
        visitsAndCloses();
        tellsWhatHappened();

        advisor.leave();
        manager.leave();
        accountant.leave();
        otherAccountant.leave();
    }

    private void registers() {
        var begin = at(advisor, "agreement").card("Rozpocznij rejestrację");
        begin.fill("Dzień zebrania założycielskiego", "31.02.2026").press("Rozpocznij rejestrację");
        begin.complains("Dzień zebrania założycielskiego", "Takiego dnia nie ma w kalendarzu");
        advisor.looksRight("registration-begins");
        begin.fill("Dzień zebrania założycielskiego", DAY.format(started)).press("Rozpocznij rejestrację");
        advisor.says("Rejestracja rozpoczęta").standsAt("rejestracja");

        var extract = advisor.card("Działalność w odpisie KRS");
        extract.fill("Kody PKD", "56.21.Z").press("Zapisz działalność z rejestru");
        advisor.says("Działalność z rejestru zapisana.");
        advisor.card("Zakończ rejestrację").shows("nie wymienia działalności z planu: 10.71.Z");
        extract.fill("Kody PKD", "10.71.Z, 56.21.Z").press("Zapisz działalność z rejestru");
        advisor.says("Działalność z rejestru zapisana.")
                .card("Działalność w odpisie KRS")
                .shows("katering");
        advisor.card("Zakończ rejestrację").shows("kogo wymienia akt założycielski");
        var founders = advisor.card("Skład założycieli");
        founders.press("Zapisz osoby z aktu");
        advisor.says("Osoby z aktu zapisane.");
        advisor.card("Zakończ rejestrację")
                .shows("nie wymienia osoby " + given.people().get(0));
        given.people().forEach(founders::pick);
        founders.press("Zapisz osoby z aktu");
        advisor.says("Osoby z aktu zapisane.");
        var complete = advisor.card("Zakończ rejestrację");
        complete.fill("Dokładna nazwa z rejestru", NAME)
                .fill("KRS", krs())
                .fill("NIP", "123-456-32-19")
                .fill("REGON", Registered.regon(SEED))
                .fill("Rachunek bankowy", "90 9999 0000 0000 0000 0000 0002")
                .fill("Właściciel rachunku", "Ktoś inny")
                .fill("Dzień wpisu do KRS", DAY.format(started))
                .fill("Początek działalności", DAY.format(started))
                .press("Zakończ rejestrację");
        complete.complains("NIP", "cyfra kontrolna");
        assertThat(complete.field("Właściciel rachunku")).hasValue("Ktoś inny");
        complete.fill("NIP", Registered.nip(SEED)).press("Zakończ rejestrację");
        complete.complains("Właściciel rachunku", "pod jej dokładną nazwą");
        advisor.looksRight("registration-completes");
        complete.fill("Właściciel rachunku", NAME).press("Zakończ rejestrację");
        advisor.says("Rejestracja zakończona");
    }

    private void signs() {
        EuroRate.told();
        var signing = at(manager, "agreement").card("Podpisz umowę").shows("55 000,00 zł");
        signing.fill("Kto daje zabezpieczenie", "Bank Próbny S.A.")
                .choose("Rodzaj zabezpieczenia", "gwarancja bankowa");
        assertThat(signing.field("Zabezpieczona kwota")).isVisible();
        assertThat(signing.field("Kto daje zabezpieczenie")).hasValue("Bank Próbny S.A.");
        signing.fill("Otrzymano dnia", DAY.format(started))
                .fill("Numer dokumentu", "G/7")
                .fill("Zabezpieczona kwota", "54 999,99")
                .fill("Ważne do", DAY.format(started.plusYears(2)))
                .press("Podpisz umowę");
        signing.complains("Zabezpieczona kwota", "jest niższe niż kwota umowy");
        assertThat(signing.field("Numer dokumentu")).hasValue("G/7");
        manager.looksRight("signing");
        signing.fill("Zabezpieczona kwota", "55 000").press("Podpisz umowę");
        manager.says("Umowa podpisana").standsAt("umowa podpisana");
        manager.card("Spółdzielnia").shows("0000").shows(NAME);
        manager.looksRight("agreement");
    }

    private void paysTheFirstTranche() {
        at(accountant, "money").card("Transza 1: 44\u00a0000,00\u00a0zł").press("Przygotuj wypłatę");
        accountant.says("Wypłata przygotowana");
        accountant.looksRight("payout-prepared");
        var payout = "Wypłata " + given.number() + "-T1: 44\u00a0000,00\u00a0zł";
        assertThat(accountant.card(payout).button("Zatwierdź wypłatę")).hasCount(0);
        assertThat(accountant.card(payout).button("Zapisz wykonanie")).hasCount(0);

        at(manager, "money").card(payout).press("Zatwierdź wypłatę");
        manager.says("Wypłata zatwierdzona");
        assertThat(manager.card(payout).button("Zapisz wykonanie")).hasCount(0);

        new Ordering(accountant, manager).leaves(given.number() + "-T1");
        var answer = at(otherAccountant, "money").card(payout);
        answer.press("Zapisz odrzucenie").complains("Powód odrzucenia podany przez bank", "");
        answer.fill("Powód odrzucenia podany przez bank", "Rachunek zamknięty").press("Zapisz odrzucenie");
        otherAccountant.says("Odrzucenie zapisane");
        otherAccountant.card("Wypłaty w tej sprawie").shows("Rachunek zamknięty");

        pay("T1-2", "Transza 1: 44\u00a0000,00\u00a0zł", "44\u00a0000,00\u00a0zł");
        otherAccountant.standsAt("wydatkowanie");
        otherAccountant.looksRight("payout-executed");
    }

    /** Prepared by one, approved by another, answered by a third. */
    private void pay(String mark, String tranche, String amount) {
        at(accountant, "money").card(tranche).press("Przygotuj wypłatę");
        accountant.says("Wypłata przygotowana");
        approveAndExecute(mark, amount);
    }

    private void approveAndExecute(String mark, String amount) {
        at(manager, "money").card(payout(mark, amount)).press("Zatwierdź wypłatę");
        manager.says("Wypłata zatwierdzona");
        new Ordering(accountant, manager).leaves(given.number() + "-" + mark);
        at(otherAccountant, "money").card(payout(mark, amount)).press("Zapisz wykonanie");
        otherAccountant.says("Wykonanie zapisane");
    }

    private String payout(String mark, String amount) {
        return "Wypłata " + given.number() + "-" + mark + ": " + amount;
    }

    private void settles() {
        var typing = at(advisor, "settlement").card("Złóż rozliczenie");
        typing.fill("NIP", "123-456-32-18")
                .fill("Sprzedawca", "Sklep Próbny")
                .fill("Numer dokumentu", "FV/1")
                .fill("Data dokumentu", DAY.format(started))
                .fill("Zapłacono", DAY.format(started))
                .fill("Wartość dokumentu", "49 000,00")
                .fill("Rachunek z potwierdzenia zapłaty", "90 9999 0000 0000 0000 0000 0002")
                .fill("Pozycja harmonogramu", "1")
                .fill("Kwota na tę pozycję", "49 000,00")
                .press("Dodaj dowód");
        var second = typing.here().locator("fieldset").nth(1);
        assertThat(second).isVisible();
        fill(second, "NIP", "1234563218");
        fill(second, "Sprzedawca", "Sklep Drugi");
        fill(second, "Numer dokumentu", "FV/2");
        fill(second, "Data dokumentu", DAY.format(started));
        fill(second, "Zapłacono", DAY.format(started));
        fill(second, "Wartość dokumentu", "5 000,00");
        fill(second, "Rachunek z potwierdzenia zapłaty", "90999900000000000000000002");
        fill(second, "Pozycja harmonogramu", "2");
        fill(second, "Kwota na tę pozycję", "5 000,001");
        typing.press("Złóż rozliczenie");
        assertThat(second.locator(".field-error").first()).containsText("Kwota");
        assertThat(typing.here().locator("fieldset").first().getByLabel("Sprzedawca"))
                .hasValue("Sklep Próbny");
        advisor.looksRight("settlement-typed");
        fill(second, "Kwota na tę pozycję", "5 000,00");
        typing.press("Złóż rozliczenie");
        advisor.says("Rozliczenie złożone").standsAt("rozliczenie złożone");

        var check = advisor.card("rozliczenie");
        check.fill("Uznano 2", "4 000,00").fill("Dlaczego mniej 2", "Gwarancja nie jest wydatkiem.");
        check.press("Zapisz sprawdzenie");
        advisor.says("Sprawdzenie zapisane");
        advisor.card("Pozycje harmonogramu")
                .shows("Gwarancja nie jest wydatkiem.")
                .shows("1\u00a0000,00\u00a0zł");
        advisor.looksRight("settlement-checked");
        assertThat(advisor.card("Przyjmij rozliczenie").here()).hasCount(0);
        at(manager, "settlement").card("Przyjmij rozliczenie").press("Przyjmij rozliczenie");
        manager.says("Rozliczenie przyjęte").standsAt("dotacja rozliczona");
        manager.looksRight("settlement-accepted");
    }

    private static void fill(Locator part, String label, String value) {
        part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(value);
    }

    /** 53 000 zł are accepted and 44 000 zł paid, so that 9 000 zł are left of the second tranche of 11 000 zł. */
    private void paysTheLastTranche() {
        pay("T2", "Transza 2: 9 000,00 zł", "9 000,00 zł");
        otherAccountant.standsAt("okres trwałości");
        at(manager, "monitoring").card("Zamknięcie sprawy").shows("Okres trwałości");
        manager.looksRight("durability-not-over");
    }

    private void bridgesTwelveMonths() {
        asks("podstawowe", YearMonth.from(started));
        for (int month = 1; month <= 6; month++) {
            walks(month);
        }
        new BridgingSteps(advisor, manager, given.number()).areClosed();
        asks("przedłużone", YearMonth.from(started).plusMonths(6));
        for (int month = 7; month <= 12; month++) {
            walks(month);
        }
        new BridgingSteps(advisor, manager, given.number()).areClosed();
        at(advisor, "bridging").looksRight("bridging-ended");
    }

    private void asks(String kind, YearMonth first) {
        var request = at(advisor, "bridging").card("Złóż wniosek o wsparcie");
        assertThat(request.field("Pierwszy miesiąc")).hasValue(MONTH.format(first));
        request.tick(kind)
                .fill("Liczba miesięcy", "6")
                .fill("Liczba osób", "3")
                .fill("Na osobę i miesiąc", "9 999,00")
                .fill("Uzasadnienie wniosku", "Składki i czynsz na start.")
                .press("Złóż wniosek o wsparcie");
        advisor.refuses("minimalne wynagrodzenie");
        assertThat(request.field("Liczba osób")).hasValue("3");
        request.fill("Na osobę i miesiąc", "1 600,00").press("Złóż wniosek o wsparcie");
        advisor.says("Szkic wniosku zapisany");
        advisor.looksRight("bridging-asked-" + first);

        var steps = new BridgingSteps(advisor, manager, given.number());
        steps.areReviewed("przedłużone".equals(kind));
        steps.areGranted();
        manager.card("Miesiące wsparcia").shows("4 800,00 zł");
    }

    private void walks(int month) {
        var begins = YearMonth.from(started).plusMonths(month - 1L).atDay(1);
        movesTo(begins);
        at(accountant, "bridging").card("Miesiące wsparcia").press("Przygotuj wypłatę");
        accountant.says("czeka na zatwierdzenie");
        approveAndExecute("M" + month, "4 800,00 zł");
        movesTo(begins.plusMonths(1));
        at(advisor, "bridging").card("Rozlicz miesiąc").press("Rozlicz miesiąc");
        advisor.says("Miesiąc rozliczony");
    }

    private static void movesTo(LocalDate day) {
        if (day.isAfter(ApprovedCase.today())) {
            ApprovedCase.moveTo(day);
        }
    }

    private void visitsAndCloses() {
        var visit = at(advisor, "monitoring").card("Zapisz wizytę");
        visit.fill("Dzień wizyty", DAY.format(ApprovedCase.today()))
                .fill("Druga osoba", "doradca")
                .tick("bez uwag")
                .tick("miejsce działalności istnieje")
                .tick("zakupiony sprzęt jest na miejscu")
                .tick("członkowie pracują")
                .tick("są oznaczenia projektu")
                .tick("dokumenty są przechowywane osobno")
                .fill("Protokół", "Lokal działa.");
        for (var item :
                visit.here().locator("select[aria-label^='Jest na miejscu']").all()) {
            item.selectOption("yes");
        }
        visit.press("Zapisz wizytę");
        visit.complains("Druga osoba", "dwie różne osoby");
        assertThat(visit.field("członkowie pracują")).isChecked();
        visit.fill("Druga osoba", "doradca2").press("Zapisz wizytę");
        advisor.says("Wizyta zapisana").looksRight("visit");
        var protocol = at(advisor, "monitoring").card("Wizyty monitorujące");
        protocol.press("Wyślij protokół: Wizyta 1");
        protocol.fill("Dzień wysłania", DAY.format(ApprovedCase.today()));
        protocol.here().locator("[id$=':go']").click();
        advisor.says("Protokół wysłany");
        protocol.press("Zapisz odpowiedź: Wizyta 1");
        protocol.fill("Dzień odpowiedzi", DAY.format(ApprovedCase.today()));
        protocol.here().locator("[id$=':go']").click();
        advisor.says("Odpowiedź zapisana").looksRight("visit-answered");
        protocol.press("Zamknij wizytę: Wizyta 1");
        protocol.here().locator("[id$=':go']").click();
        advisor.says("Wizyta zamknięta");

        movesTo(started.plusYears(1));
        given.fulfilsWhatIsOwed();
        var closing = at(manager, "monitoring").card("Zamknięcie sprawy");
        closing.fill("Protokół", "Weksel zwrócono.").press("Zamknij sprawę");
        closing.complains("Zabezpieczenie zwrócono", "musi być zwrócone");
        assertThat(closing.field("Protokół")).hasValue("Weksel zwrócono.");
        closing.tick("Zabezpieczenie zwrócono").press("Zamknij sprawę");
        manager.says("Sprawa zamknięta").standsAt("zamknięta");
        manager.looksRight("closed");
    }

    private void tellsWhatHappened() {
        at(manager, "timeline").card("historia").shows("Zamknięcie sprawy").shows("kierownik (kierownik)");
        manager.looksRight("timeline");
        for (var more = older(); more.count() > 0; more = older()) {
            assertThat(manager.page().locator(".change dt").filter(raw())).hasCount(0);
            manager.open("desk/case/" + more.getAttribute("href"));
        }
        manager.card("historia").shows("Otwarcie sprawy");
    }

    /** A name of a field or of a constant as the code spells it. */
    private static Locator.FilterOptions raw() {
        return new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^[a-z]+([A-Z][a-z]+)*$"));
    }

    private Locator older() {
        return manager.page().getByText("Starsze wpisy", new Page.GetByTextOptions().setExact(true));
    }

    private static String krs() {
        return String.valueOf(1_000_000_000L + System.currentTimeMillis() % 1_000_000_000L);
    }

    private Desk at(Desk desk, String section) {
        return desk.openCase(given.number(), section);
    }
}
