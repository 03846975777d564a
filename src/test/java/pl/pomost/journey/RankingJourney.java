package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.api.RankedEdition;
import pl.pomost.it.Outside;

/** The manager draws a ranking list up and prints its protocol; a group takes the part that the list offers. */
class RankingJourney extends Outside {

    @Test
    void theManagerDrawsTheListUpAndAGroupTakesAPart() {
        var edition = RankedEdition.with("150000.00", Map.of("ALLOCATION", "ALLOW_PARTIAL"));
        var first = edition.recommended("100000.00", 88, 89, 22).number();
        var second = edition.recommended("60000.00", 84, 84, 21).number();
        var manager = Desk.of("kierownik").open("desk/ranking?edition=" + edition.code());
        manager.card("Następna lista")
                .shows("150 000,00 zł (budżet dotacji)")
                .shows(first)
                .shows("Tu kończą się pieniądze")
                .shows(second);
        manager.looksRight("ranking-next");
        manager.card("Następna lista").press("Sporządź listę");
        manager.says("Listę sporządzono.");
        manager.card("Następna lista").shows("żadna rekomendowana sprawa nie czeka");
        manager.card("Lista rankingowa " + edition.code() + "/LR/1")
                .shows("propozycja części")
                .shows("50 000,00 zł");
        manager.card("Uwolnione pieniądze").shows("nie wystarcza na pierwszą sprawę");
        manager.looksRight("ranking");

        manager.open("desk/ranking-protocol?edition=" + edition.code() + "&list=1");
        assertThat(manager.page().locator("article.letter"))
                .containsText("Protokół listy rankingowej nr " + edition.code() + "/LR/1");
        assertThat(manager.page().locator("article.letter")).containsText(first);
        assertThat(manager.page().locator("article.letter")).not().containsText("kierownik2");
        manager.looksRight("ranking-protocol").leave();

        var advisor = Desk.of("doradca").openCase(second, "decision");
        advisor.card("Lista rankingowa " + edition.code() + "/LR/1")
                .fill("Dzień pisma", "01.01.2099")
                .fill("Pismo", "Pismo grupy, dokument 3")
                .press("Przyjmij część dotacji");
        advisor.refuses("Dzień");
        advisor.card("Lista rankingowa " + edition.code() + "/LR/1")
                .fill(
                        "Dzień pisma",
                        Prepared.today().format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                .press("Przyjmij część dotacji");
        advisor.says("Zgodę na część dotacji zapisano.");
        advisor.looksRight("ranking-accepted").leave();
    }
}
