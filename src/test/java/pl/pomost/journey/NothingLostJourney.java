package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** What was typed stays, whatever happens in between. */
class NothingLostJourney extends Outside {

    @Test
    void aSectionStaysTypedWhenSomebodyElseWasFaster() {
        var prepared = Prepared.group().begun();
        var advisor = Desk.of("doradca").openCase(prepared.number(), "plan");
        var plan = advisor.card("Biznesplan").press("Napisz: Ryzyka").fill("Ryzyka", "Moje ryzyka.");
        prepared.act(
                "doradca",
                "PUT",
                "plan/sections/RISKS",
                Json.createObjectBuilder().add("text", "Tamte ryzyka."));
        plan.press("Zapisz tę część");
        advisor.refuses("");
        plan.shows("Tamte ryzyka.");
        assertThat(plan.field("Ryzyka")).hasValue("Moje ryzyka.");
        advisor.looksRight("plan-stale");

        plan.press("Zapisz tę część");
        advisor.says("Część biznesplanu zapisana.");
        plan.shows("Moje ryzyka.");
        advisor.leave();
    }

    @Test
    void aFormStaysTypedWhenSomebodyElseWasFasterAndPassesTheSecondTime() {
        var prepared = Prepared.group();
        var advisor = Desk.of("doradca").openCase(prepared.number(), "training");
        var form = advisor.card("Zapisz zajęcia").choose("Temat", "produkt").fill("Godziny", "2,5");
        prepared.begun();
        form.press("Zapisz zajęcia");
        advisor.refuses("");
        assertThat(form.field("Godziny")).hasValue("2,5");
        assertThat(form.field("Temat")).hasValue("PRODUCT");

        form.press("Zapisz zajęcia");
        advisor.says("Zapisano zajęcia.");
        advisor.leave();
    }

    @Test
    void aDraftComesBackAfterReloading() {
        var advisor = Desk.of("doradca").openCase(Prepared.group().begun().number(), "plan");
        var plan = advisor.card("Biznesplan").press("Napisz: Konkurencja");
        plan.field("Konkurencja").pressSequentially("Dwie piekarnie");
        plan.shows("Wersja robocza zapisana");
        var costs = advisor.card("Harmonogram rzeczowo-finansowy");
        costs.field("Co kupujemy").pressSequentially("Rower");
        costs.field("Cena netto za sztukę").pressSequentially("1250,50");
        costs.shows("1 250,50 zł").shows("Wersja robocza zapisana");

        advisor.page().reload();
        costs.shows("To wersja robocza z");
        assertThat(costs.field("Co kupujemy")).hasValue("Rower");
        assertThat(costs.field("Cena netto za sztukę")).hasValue("1250,50");
        plan.press("Napisz: Konkurencja").shows("To wersja robocza z");
        assertThat(plan.field("Konkurencja")).hasValue("Dwie piekarnie");
        plan.press("Odrzuć wersję roboczą");
        assertThat(plan.field("Konkurencja")).hasValue("");
        advisor.leave();
    }

    @Test
    void aDoubleClickRecordsOnce() {
        var number = Prepared.group().number();
        var advisor = Desk.of("doradca").openCase(number, "training");
        advisor.card("Zapisz zajęcia")
                .choose("Temat", "produkt")
                .fill("Godziny", "2")
                .pressTwice("Zapisz zajęcia");
        advisor.says("Zapisano zajęcia.");
        assertThat(advisor.page().locator("#messages .notice-bad")).hasCount(0);
        assertThat(advisor.card("Szkolenia").here().getByText("Popraw")).hasCount(1);

        advisor.openCase(number, "group").card("Rozpocznij wniosek").pressTwice("Rozpocznij wniosek");
        advisor.says("Rozpoczęto wniosek.").standsAt("wniosek w przygotowaniu");
        assertThat(advisor.page().locator("#messages .notice-bad")).hasCount(0);
        advisor.leave();
    }

    @Test
    void aDoubleClickHandsInOnce() {
        var number = Prepared.group().trained().begun().written().number();
        var advisor = Desk.of("doradca").openCase(number, "plan");
        advisor.card("Wniosek").pressTwice("Złóż wniosek");

        advisor.says("Wniosek złożony.").standsAt("złożony");
        assertThat(advisor.page().locator("#messages .notice-bad")).hasCount(0);
        advisor.leave();
    }

    @Test
    void typedValuesAreThereWhenGoingBack() {
        var advisor = Desk.of("doradca").open("desk/participant");
        var form = advisor.card("Dane uczestnika").fill("Imię", "Ewelina").fill("Nazwisko", "Żmuda");
        advisor.menu("Sprawy");
        assertThat(advisor.page().locator("h1")).hasText("Sprawy");
        advisor.page().goBack();

        assertThat(form.field("Imię")).hasValue("Ewelina");
        assertThat(form.field("Nazwisko")).hasValue("Żmuda");
        advisor.leave();
    }
}
