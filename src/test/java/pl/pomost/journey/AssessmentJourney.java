package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;

/** What can happen to an application on its way through the committee. */
class AssessmentJourney extends Outside {

    private static final String PLAN_COMPLETE = "Biznesplan jest kompletny";

    @Test
    void anAssessorWithAConflictIsReplaced() {
        var number = Prepared.group()
                .trained()
                .begun()
                .written()
                .submitted()
                .declared()
                .number();
        var assessor = Desk.of("asesor1").openCase(number, "assessment");
        assessor.card("Konflikt interesów")
                .fill("Na czym polega konflikt", "Szwagier w grupie.")
                .press("Zgłoś i wycofaj się z oceny");
        assessor.says("Konflikt zgłoszony.");
        assertThat(assessor.page()).hasURL(Pattern.compile("/desk/assignments$"));
        assertThat(assessor.page().getByText(number)).not().isVisible();
        assessor.leave();

        var manager = Desk.of("kierownik").openCase(number, "assessment");
        manager.card("Komisja oceny wniosku").shows("Wolne miejsca w komisji: 1");
        var change = manager.card("Zmień oceniającego");
        change.press("Zmień oceniającego").complains("Powód", "wymagane");
        change.choose("Kogo zastąpić", "asesor1")
                .choose("Nowy oceniający", "Ewa Modrzew")
                .fill("Powód", "Zgłoszony konflikt.")
                .press("Zmień oceniającego");
        manager.says("Zmieniono oceniającego.");
        manager.card("Komisja oceny wniosku").shows("Ewa Modrzew");
        manager.looksRight("assessment-replaced");
        manager.leave();

        var replacement = Desk.of("asesor3").menu("Moje oceny");
        assertThat(replacement.page().getByText(number)).isVisible();
        replacement.leave();
    }

    @Test
    void anApplicationIsCorrectedAndHandedInAgain() {
        var prepared = Prepared.group().trained().begun().written().submitted().declared();
        var number = prepared.number();
        var first = Desk.of("asesor1").openCase(number, "assessment");
        var card = first.card("Karta oceny formalnej");
        for (var criterion : Cards.FORMAL_TITLES) {
            card.choose(criterion, criterion.equals(PLAN_COMPLETE) ? "nie" : "tak");
        }
        card.press("Zapisz i zamknij kartę");
        first.refuses("Uwaga");
        assertThat(card.field(PLAN_COMPLETE)).hasValue("false");
        card.fill("Uwaga: " + PLAN_COMPLETE, "Brak analizy ryzyka.");
        card.press("Zapisz i zamknij kartę");
        first.says("Karta oceny formalnej jest zamknięta.");
        first.leave();
        prepared.checks("asesor2");

        var manager = Desk.of("kierownik").openCase(number, "assessment");
        var call = manager.card("Wezwij do poprawy");
        call.fill("Co trzeba poprawić", "Dopisz analizę ryzyka.").press("Wezwij do poprawy");
        manager.says("Wezwano do poprawy.").standsAt("do poprawy").looksRight("assessment-called");
        manager.leave();

        var advisor = Desk.of("doradca").openCase(number, "plan");
        advisor.card("Biznesplan")
                .press("Zmień: Ryzyka")
                .fill("Ryzyka", "Ryzyko: mało klientów.")
                .press("Zapisz tę część");
        advisor.says("Część biznesplanu zapisana.");
        advisor.card("Wniosek").press("Złóż poprawiony wniosek");
        advisor.says("Wniosek złożony.").standsAt("ocena formalna").looksRight("plan-resubmitted");
        advisor.leave();

        var again = Desk.of("asesor1").openCase(number, "assessment");
        assertThat(again.card("Karta oceny formalnej").field(PLAN_COMPLETE)).hasValue("");
        again.leave();
    }

    @Test
    void theManagerRefusesNothingWithoutAGround() {
        var number = Prepared.group()
                .trained()
                .begun()
                .written()
                .submitted()
                .declared()
                .checked()
                .recommended()
                .number();
        var manager = Desk.of("kierownik").openCase(number, "decision");
        manager.card("Przyznaj dotację")
                .fill("Kwota dotacji", "70 000,00")
                .fill("Uzasadnienie", "Za dużo.")
                .press("Przyznaj dotację");
        manager.refuses("60 000,00 zł");
        assertThat(manager.card("Przyznaj dotację").field("Uzasadnienie")).hasValue("Za dużo.");

        var refusal = manager.card("Odmów dotacji").shows("Żadna podstawa odmowy nie zachodzi");
        assertThat(refusal.here().getByRole(AriaRole.BUTTON).last()).isDisabled();
        manager.standsAt("rekomendowany");
        manager.leave();
    }
}
