package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Client;
import pl.pomost.it.Outside;

/** The auditor reads everything, changes nothing, and proves with one click that nobody changed the trail. */
class AuditorJourney extends Outside {
    private static final List<String> PAGES = List.of(
            "home",
            "cases",
            "participants",
            "payouts",
            "programmes",
            "reference",
            "office/users",
            "office/user?account=doradca");
    private static final List<String> SECTIONS = List.of(
            "overview",
            "group",
            "training",
            "plan",
            "documents",
            "assessment",
            "decision",
            "agreement",
            "money",
            "settlement",
            "bridging",
            "monitoring",
            "timeline");

    /** What could send something; a search and a printer send nothing that is kept. */
    private static final String CONTROLS = "async path => { const answer = await fetch(path);"
            + " const page = new DOMParser().parseFromString(await answer.text(), 'text/html');"
            + " const found = [...page.querySelectorAll('main button, main input:not([type=hidden]), main textarea, main select')]"
            + "  .filter(control => !control.closest('form[method=get]') && !('print' in control.dataset))"
            + "  .map(control => control.id || control.outerHTML.slice(0, 80));"
            + " return answer.status + ' ' + found.join(' '); }";

    @Test
    void findsNoWritingControlOnAnyPage() {
        var desk = Desk.of("audytor");
        var found = new ArrayList<String>();
        PAGES.forEach(page -> found.add(look(desk, "/desk/" + page)));
        oneCaseOfEachStage()
                .forEach(number -> SECTIONS.forEach(
                        section -> found.add(look(desk, "/desk/case/case?number=" + number + "&section=" + section))));

        assertThat(found).hasSizeGreaterThan(PAGES.size()).allMatch(line -> line.endsWith(": 200 "));
        desk.leave();
    }

    private static String look(Desk desk, String path) {
        return path + ": " + desk.page().evaluate(CONTROLS, path);
    }

    private static List<String> oneCaseOfEachStage() {
        var byStage = new LinkedHashMap<String, String>();
        Client.as("audytor").get("api/cases?limit=200").json().getJsonArray("cases").stream()
                .map(JsonObject.class::cast)
                .forEach(each -> byStage.putIfAbsent(each.getString("stage"), each.getString("number")));
        return List.copyOf(byStage.values());
    }

    @Test
    void provesTheTrailWithOneClick() {
        Client.as("kierownik")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", "api/seals", "");
        var desk = Desk.of("audytor", "desk/trail");
        var polls = new ArrayList<String>();
        desk.page().onRequest(request -> {
            if (isPoll(request)) {
                polls.add(request.postData());
            }
        });
        desk.looksRight("trail");
        desk.card("Pieczęcie").shows("1");
        assertThat(desk.card("Pieczęcie").button("Zapieczętuj teraz")).hasCount(0);

        desk.card("Sprawdzenie rejestru").press("Sprawdź cały rejestr");
        assertThat(desk.page().locator("progress")).isVisible();
        assertThat(desk.page().locator(".verification"))
                .containsText("rejestr jest nienaruszony", new ContainsTextOptions().setTimeout(60_000));
        assertThat(desk.page().locator("progress")).hasAttribute("value", "100");
        assertThat(polls).allMatch(poll -> poll.contains("pomost.quiet=true"));
        desk.looksRight("trail-verified");
        desk.leave();
    }

    private static boolean isPoll(Request request) {
        var data = request.postData();
        return data != null && data.contains("source=verify") && !data.contains("source=verify%3AverifyTrail");
    }

    @Test
    void readsThePagesOfMoneyAndRules() {
        var desk = Desk.of("audytor", "desk/payouts?state=ALL");
        assertThat(desk.page().locator(".case-sections a[aria-current=page]")).containsText("Wszystkie");
        desk.looksRight("payouts");
        desk.menu("Projekty i regulaminy");
        desk.page().getByText("Regulamin FEDKP-8.22-2024/1").first().click();
        desk.card("Regulamin FEDKP-8.22-2024/1").shows("20 000,00 zł");
        desk.looksRight("rules");
        desk.leave();
    }
}
