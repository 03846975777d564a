package pl.pomost.journey;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;

/** The advisor records the receipt and the group's appeal; another manager closes it as the new cards say. */
class AppealJourney extends Outside {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void aGroupAppealsAgainstItsRejection() {
        var rejected = ApprovedCase.assessed("WZOR-1", "55000.00", Cards.rejecting(50), Cards.rejecting(52));
        var today = Prepared.today().format(DAY);
        var advisor = Desk.of("doradca").openCase(rejected.number(), "appeal");
        advisor.card("Prawo do odwołania")
                .fill("Pismo odebrano", today)
                .fill("Dowód odbioru", "Zwrotka, dokument 4")
                .press("Zapisz odbiór pisma");
        advisor.says("Odbiór pisma zapisano.");
        advisor.card("Prawo do odwołania").shows("5 dni roboczych");
        advisor.looksRight("appeal-right");
        var letter = advisor.card("Złóż odwołanie");
        letter.fill("Odwołanie wpłynęło", today)
                .fill("Gdzie jest pismo", "Odwołanie, dokument 5")
                .fill("Kwestionowane fragmenty oceny", "Kryterium III: prognoza ma źródła.")
                .press("Złóż odwołanie");
        advisor.refuses("Odwołanie nie może zmieniać biznesplanu.");
        letter.tick("Odwołanie niczego nie zmienia w biznesplanie").press("Złóż odwołanie");
        advisor.says("Odwołanie zapisano.");
        advisor.standsAt("odwołanie w toku").leave();

        var manager = Desk.of("kierownik2").openCase(rejected.number(), "appeal");
        manager.card("Rozstrzygnij odwołanie").shows("Zamknięte karty oceny merytorycznej: 0 z 2");
        manager.looksRight("appeal-open");
        rejected.seenAgain();
        for (var assessor : List.of("asesor3", "asesor4")) {
            rejected.act("kierownik", "assessors", "{'account':'" + assessor + "'}");
            rejected.act(assessor, "impartiality-declaration", "{'impartial':true}");
            rejected.act(assessor, "score-cards", ApprovedCase.card(Cards.recommending(70, "55000.00")));
        }
        manager.openCase(rejected.number(), "appeal");
        manager.card("Rozstrzygnij odwołanie")
                .fill("Uzasadnienie", "Nowi oceniający uznali wyjaśnienia.")
                .press("Rozstrzygnij odwołanie");
        manager.says("Odwołanie rozstrzygnięto.");
        manager.standsAt("rekomendowany");
        manager.looksRight("appeal-decided").leave();
    }
}
