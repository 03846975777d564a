package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.given.Registered;
import pl.pomost.it.Outside;

/**
 * People join a cooperative that exists, and nothing goes straight: payouts are cancelled and rejected, the settlement is
 * returned, and bridging support is refused and ended early.
 */
class JoiningJourney extends Outside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int SEED = Registered.someSeed();
    private static final String NAME = "Spółdzielnia Socjalna Dawna Przystań";
    private static final String TRANCHE = "Transza 1: 44\u00a0000,00\u00a0zł";

    private final ApprovedCase given = ApprovedCase.named(NAME, "JOIN");
    private final LocalDate started = ApprovedCase.today();
    private final Desk advisor = Desk.of("doradca");
    private final Desk manager = Desk.of("kierownik");
    private final Desk accountant = Desk.of("ksiegowa");
    private final Desk otherAccountant = Desk.of("ksiegowa2");

    @Test
    void joinsAndSettlesTwice() {
        recordsTheResolution();
        given.seenAgain().signed();
        paysAtTheThirdAttempt();
        isRefusedBridgingAndEndsItEarly();
        settlesTwice();

        advisor.leave();
        manager.leave();
        accountant.leave();
        otherAccountant.leave();
    }

    private void recordsTheResolution() {
        var begin = at(advisor, "agreement").card("Rozpocznij rejestrację").shows("numery istniejącej spółdzielni");
        begin.fill("Dzień uchwały o przyjęciu członków", DAY.format(started))
                .fill("Numer uchwały", "7/2026")
                .fill("Dokładna nazwa z rejestru", NAME)
                .fill("KRS", krs())
                .fill("NIP", "123-456-32-19")
                .fill("REGON", Registered.regon(SEED))
                .press("Rozpocznij rejestrację");
        begin.complains("NIP", "cyfra kontrolna");
        assertThat(begin.field("Numer uchwały")).hasValue("7/2026");
        advisor.looksRight("joining-begins");
        begin.fill("NIP", Registered.nip(SEED)).press("Rozpocznij rejestrację");
        advisor.says("Rejestracja rozpoczęta").card("Spółdzielnia").shows("7/2026");

        advisor.card("Działalność w odpisie KRS")
                .fill("Kody PKD", "56.21.Z, 10.71.Z")
                .press("Zapisz działalność z rejestru");
        advisor.says("Działalność z rejestru zapisana.");
        takesSomebodyElse();
        var complete = advisor.card("Zakończ rejestrację");
        complete.fill("Rachunek bankowy", "90 9999 0000 0000 0000 0000 0002")
                .fill("Właściciel rachunku", NAME)
                .fill("Dzień wpisu do KRS", DAY.format(started))
                .fill("Początek działalności", DAY.format(started))
                .press("Zakończ rejestrację");
        advisor.says("Rejestracja zakończona").looksRight("joining-completed");
    }

    /** One of the group took another job; somebody else takes her place, by the manager's consent. */
    private void takesSomebodyElse() {
        var leaver = given.people().get(2);
        var joiner = ApprovedCase.somebodyElse();
        var founders = advisor.card("Skład założycieli");
        founders.here().locator("summary").click();
        founders.fill("Kto przychodzi", leaver).fill("Uzasadnienie", "Podjęła inną pracę.");
        founders.press("Zaproponuj zmianę składu");
        advisor.refuses("należy już do tej grupy");
        founders.field("Kto odchodzi").selectOption(leaver);
        founders.fill("Kto przychodzi", joiner).press("Zaproponuj zmianę składu");
        advisor.says("Zmianę składu zaproponowano").looksRight("composition-proposed");
        advisor.card("Zakończ rejestrację").shows("czeka na odpowiedź kierownika");

        var consent = at(manager, "agreement").card("Skład założycieli");
        consent.press("Odpowiedz na zmianę nr 1");
        consent.press("Odmów").complains("Powód odmowy", "wymagane");
        consent.press("Wyraź zgodę");
        manager.says("Odpowiedź zapisano").card("Skład założycieli").shows("zgoda");

        var named = at(advisor, "agreement").card("Skład założycieli");
        Stream.concat(given.people().stream().limit(2), Stream.of(joiner)).forEach(named::pick);
        named.press("Zapisz osoby z aktu");
        advisor.says("Osoby z aktu zapisane.").looksRight("composition-named");
    }

    private void paysAtTheThirdAttempt() {
        prepares();
        var cancelled = accountant.card(payout("T1"));
        cancelled.press("Anuluj wypłatę").complains("Powód anulowania", "wymagane");
        cancelled.fill("Powód anulowania", "Zły dzień.").press("Anuluj wypłatę");
        accountant.says("Wypłata anulowana").looksRight("payout-cancelled");

        prepares();
        approves("T1-2");
        at(otherAccountant, "money")
                .card(payout("T1-2"))
                .fill("Powód odrzucenia podany przez bank", "Rachunek zajęty")
                .press("Zapisz odrzucenie");
        otherAccountant.says("Odrzucenie zapisane");

        prepares();
        approves("T1-3");
        at(otherAccountant, "money").card(payout("T1-3")).press("Zapisz wykonanie");
        otherAccountant.says("Wykonanie zapisane").standsAt("wydatkowanie");
        otherAccountant.card("Wypłaty w tej sprawie").shows("anulowana").shows("odrzucona przez bank");
    }

    private void prepares() {
        at(accountant, "money").card(TRANCHE).press("Przygotuj wypłatę");
        accountant.says("Wypłata przygotowana");
    }

    private void approves(String mark) {
        at(manager, "money").card(payout(mark)).press("Zatwierdź wypłatę");
        manager.says("Wypłata zatwierdzona");
        new Ordering(accountant, manager).leaves(given.number() + "-" + mark);
    }

    private String payout(String mark) {
        return "Wypłata " + given.number() + "-" + mark + ": 44\u00a0000,00\u00a0zł";
    }

    private void isRefusedBridgingAndEndsItEarly() {
        var steps = new BridgingSteps(advisor, manager, given.number());
        asksForBridging();
        steps.areReviewed(false);
        var decision = at(manager, "bridging").card("Wniosek o wsparcie");
        decision.press("Odmów").complains("Uzasadnienie", "wymagane");
        decision.fill("Uzasadnienie", "Brak kosztów.").press("Odmów");
        manager.says("Odmowa zapisana").looksRight("bridging-refused");

        asksForBridging();
        steps.areReviewed(false);
        steps.areGranted();
        var support = manager.card("wsparcie pomostowe");
        support.here().locator("summary").click();
        support.fill("Uzasadnienie", "Spółdzielnia zarabia sama.").press("Zakończ wsparcie przed czasem");
        manager.says("Wsparcie zakończone").looksRight("bridging-ended-early");
        support.shows("Zakończone przed czasem");
        steps.areClosed();
    }

    private void asksForBridging() {
        var request = at(advisor, "bridging").card("Złóż wniosek o wsparcie");
        request.fill("Liczba miesięcy", "3")
                .fill("Liczba osób", "3")
                .fill("Na osobę i miesiąc", "1 500,00")
                .press("Złóż wniosek o wsparcie");
        advisor.says("Szkic wniosku zapisany");
    }

    private void settlesTwice() {
        var typing = at(advisor, "settlement").card("Złóż rozliczenie");
        typing.fill("NIP", "123-456-32-18")
                .fill("Sprzedawca", "Sklep Próbny")
                .fill("Numer dokumentu", "FV/9")
                .fill("Data dokumentu", DAY.format(started))
                .fill("Zapłacono", DAY.format(started))
                .fill("Wartość dokumentu", "44 000,00")
                .fill("Rachunek z potwierdzenia zapłaty", "90 9999 0000 0000 0000 0000 0002")
                .fill("Pozycja harmonogramu", "1")
                .fill("Kwota na tę pozycję", "44 000,00")
                .press("Złóż rozliczenie");
        advisor.says("Rozliczenie złożone");
        var back = advisor.card("Zwróć do poprawy");
        back.press("Zwróć do poprawy").complains("Co trzeba poprawić", "wymagane");
        back.fill("Co trzeba poprawić", "Numer faktury się nie zgadza.").press("Zwróć do poprawy");
        advisor.says("Rozliczenie zwrócone do poprawy").standsAt("rozliczenie do poprawy");
        advisor.card("Rozliczenie").shows("Numer faktury się nie zgadza.");
        advisor.looksRight("settlement-returned");

        var again = advisor.card("Złóż rozliczenie");
        assertThat(again.field("Numer dokumentu")).hasValue("FV/9");
        again.fill("Numer dokumentu", "FV/90").press("Złóż rozliczenie");
        advisor.says("Rozliczenie złożone");
        advisor.card("Rozliczenie")
                .fill("Uznano 1", "40 000,00")
                .fill("Dlaczego mniej 1", "Koszt poza planem.")
                .press("Zapisz sprawdzenie");
        advisor.says("Sprawdzenie zapisane");
        at(manager, "settlement").card("Przyjmij rozliczenie").press("Przyjmij rozliczenie");
        manager.says("Rozliczenie przyjęte").standsAt("dotacja rozliczona");
        manager.card("Rozliczenie").shows("4\u00a0000,00\u00a0zł");
    }

    private static String krs() {
        return String.valueOf(1_000_000_000L + System.nanoTime() % 1_000_000_000L);
    }

    private Desk at(Desk desk, String section) {
        return desk.openCase(given.number(), section);
    }
}
