package pl.pomost.journey;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;

/** The form by which points are given, and the amount that becomes of them, as people see both. */
class AmountJourney extends Outside {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void theChairQuestionsALineTheGroupArguesAndTheCommitteeRules() {
        var given = ApprovedCase.assessed(
                "WZOR-1", "55000.00", Cards.recommending(80, "50000.00"), Cards.recommending(82, "50000.00"));
        var manager = Desk.of("kierownik").openCase(given.number(), "assessment");
        var opening = manager.card("Negocjacje kwoty");
        opening.group(1).fill("Cięcie", "4000,00").fill("Uzasadnienie", "Cena powyżej rynkowej.");
        opening.press("Otwórz negocjacje kwoty");
        manager.refuses("5\u00a0000,00");
        opening.group(1).fill("Cięcie", "5000,00");
        manager.looksRight("negotiation-opening");
        opening.press("Otwórz negocjacje kwoty");
        manager.says("Negocjacje otwarto");
        manager.standsAt("negocjacje kwoty").leave();

        var advisor = Desk.of("doradca").openCase(given.number(), "assessment");
        advisor.card("Negocjacje kwoty")
                .fill("Odpowiedź wpłynęła", Prepared.today().format(DAY))
                .choose("Grupa", "przedstawia argumenty")
                .fill("Gdzie jest pismo", "Pismo, dokument 7")
                .fill("Argumenty", "Tańszego pieca nie ma na rynku.");
        advisor.looksRight("negotiation-answer");
        advisor.card("Negocjacje kwoty").press("Zapisz odpowiedź");
        advisor.says("Odpowiedź zapisano.").leave();

        var ruling = Desk.of("kierownik").openCase(given.number(), "assessment");
        var form = ruling.card("Negocjacje kwoty").shows("Tańszego pieca nie ma na rynku.");
        form.group(1).fill("Zostaje cięcia", "2000,00").fill("Uzasadnienie", "Dwie oferty potwierdzają cenę.");
        form.here().getByLabel("Uzasadnienie").last().fill("Komisja wysłuchała grupy.");
        ruling.looksRight("negotiation-ruling");
        form.press("Rozstrzygnij cięcia");
        ruling.says("Cięcia rozstrzygnięto.");
        ruling.card("Negocjacje kwoty").shows("53\u00a0000,00");
        ruling.standsAt("rekomendowany").leave();
    }

    @Test
    void theAdministratorMakesAVersionOfACard() {
        var family = "ZK-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        var admin = Desk.of("admin").open("desk/card-change?base=PES-100/1");
        admin.looksRight("card-change");
        var form = admin.whole();
        form.fill("Rodzina kart", family).fill("Obowiązuje od", Prepared.today().format(DAY));
        form.group(6).fill("Najwięcej punktów", "9");
        form.press("Pokaż różnice").shows("9");
        form.press("Utwórz wersję").complains("Uzasadnienie", "wymagane");
        form.fill("Uzasadnienie", "Uchwała zarządu nr 3.").press("Utwórz wersję");
        admin.says("Wersja karty powstała.");
        admin.open("desk/card?code=" + family + "/1").looksRight("card");
        admin.whole().shows(family);
        admin.leave();
    }
}
