package pl.pomost.journey;

import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** A security planned and received by one, verified by another; then the signed agreement gets an annex. */
class SecurityJourney extends Outside {

    @Test
    void securingAndAnnexing() {
        var given = ApprovedCase.named("Spółdzielnia Socjalna Kotwica", "FOUND").registered();
        var words = Wording.in(Texts.POLISH);
        var today = ApprovedCase.today();
        var advisor = Desk.of("doradca").openCase(given.number(), "security");
        var plan = advisor.card("Zaplanuj zabezpieczenie");
        plan.fill("Kto daje zabezpieczenie", "zarząd spółdzielni")
                .choose("Rodzaj zabezpieczenia", "weksel in blanco z deklaracją wekslową")
                .fill("Zabezpieczona kwota", "60 000,00")
                .press("Zaplanuj zabezpieczenie");
        advisor.says("Zapisano.");
        var list = advisor.card("Zabezpieczenia");
        list.press("Następny krok 1");
        list.fill("Otrzymano dnia", words.day(today))
                .fill("Miejsce przechowywania", "sejf")
                .press("Zapisz przyjęcie");
        list.shows("przyjęte");
        advisor.looksRight("securities");

        var accountant = Desk.of("ksiegowa").openCase(given.number(), "security");
        accountant.card("Zabezpieczenia").press("Następny krok 1").press("Zapisz sprawdzenie");
        accountant.card("Zabezpieczenia").shows("sprawdzone");

        given.seenAgain().signed();
        advisor.openCase(given.number(), "annex");
        var propose = advisor.card("Zaproponuj aneks");
        propose.fill("Uzasadnienie", "Dostawa się opóźnia.")
                .choose("Co się zmienia", "ostatni dzień wydatkowania")
                .fill("Nowy ostatni dzień wydatkowania", words.day(today.plusDays(99)))
                .press("Zaproponuj aneks");
        advisor.says("Aneks zaproponowano.");
        advisor.looksRight("annexes");
        var manager = Desk.of("kierownik").openCase(given.number(), "annex");
        manager.whole().press("Odpowiedz 1").press("Podpisz aneks");
        manager.whole().shows("podpisany").shows(words.day(today.plusDays(99)));
        advisor.leave();
        accountant.leave();
        manager.leave();
    }
}
