package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Recruit;
import pl.pomost.api.RecruitingEdition;
import pl.pomost.it.Outside;

/** Somebody who was not taken appeals: the advisor records the letter, others score, another manager decides, a letter tells it. */
class RecourseJourney extends Outside {

    @Test
    void anAppealIsReceivedScoredByOthersDecidedAndTold() {
        var edition = RecruitingEdition.with(Map.of());
        var person = Recruit.scored(edition.code(), 50, 50);
        person.turnedAway();
        var address = "desk/enrolment?edition=" + edition.code() + "&participant=" + person.number();
        var today = Prepared.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));

        var advisor = Desk.of("doradca").open(address);
        advisor.card("Odwołanie w rekrutacji")
                .fill("Pismo odebrano", today)
                .fill("Dowód odbioru", "ZPO 7")
                .press("Zapisz odbiór pisma");
        advisor.says("Zapisano.");
        advisor.card("Odwołanie w rekrutacji")
                .fill("Odwołanie wpłynęło", today)
                .fill("Gdzie jest pismo", "Teczka 9")
                .fill("Co osoba kwestionuje i dlaczego", "Punkty za motywację.")
                .press("Zapisz odwołanie");
        advisor.says("Zapisano.");
        advisor.looksRight("recourse-filed").leave();

        person.scoredAgain(70, 80);
        var first = Desk.of("kierownik").open(address);
        first.card("Odwołanie w rekrutacji").shows("asesor3");
        first.leave();
        var second = Desk.of("kierownik2").open(address);
        second.card("Odwołanie w rekrutacji")
                .fill("Uzasadnienie", "Nowe karty są zgodne.")
                .press("Rozstrzygnij odwołanie");
        second.says("Zapisano.");
        second.card("Odwołanie w rekrutacji")
                .shows("75")
                .button("Wydaj pismo o rozstrzygnięciu")
                .click();
        // the press writes its first PDF
        assertThat(second.page().locator("main"))
                .containsText("ODW-", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        second.looksRight("recourse-decided");
        second.open("desk/recourse-letter?edition=" + edition.code() + "&participant=" + person.number() + "&appeal=1");
        assertThat(second.page().locator("article.paper")).containsText("uwzględniono");
        assertThat(second.page().locator("article.paper")).containsText("ODW-");
        second.looksRight("recourse-letter").leave();
    }
}
