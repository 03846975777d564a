package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Recruit;
import pl.pomost.api.RecruitingEdition;
import pl.pomost.it.Outside;

/** The manager approves a recruitment list and signs the contract; the list is printed without names. */
class RecruitmentJourney extends Outside {

    @Test
    void theManagerApprovesTheListAndSignsTheContract() {
        var edition = RecruitingEdition.with(Map.of("RECRUITMENT_PLACES", "1"));
        var first = Recruit.scored(edition.code(), 80, 90);
        Recruit.scored(edition.code(), 70, 70);

        var manager = Desk.of("kierownik").open("desk/recruitment?edition=" + edition.code());
        manager.card("Osoby").shows(first.number());
        manager.card("Następna lista").shows("85").shows("zakwalifikowany").shows("lista rezerwowa");
        manager.looksRight("recruitment");
        manager.card("Następna lista").press("Zatwierdź listę");
        manager.says("Listę zatwierdzono.");
        manager.open("desk/recruitment-list?edition=" + edition.code() + "&list=1");
        assertThat(manager.page().locator("article.letter")).containsText(edition.code() + "/LK/1");
        assertThat(manager.page().locator("article.letter")).not().containsText("Osoba");
        manager.looksRight("recruitment-list");

        manager.open("desk/enrolment?edition=" + edition.code() + "&participant=" + first.number());
        manager.card("Kryteria dostępu").shows("niekaralność");
        manager.card("Wsparcie")
                .fill("Umowa", "USD/1")
                .fill("Dzień podpisania umowy", Prepared.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy")))
                .press("Podpisz umowę");
        manager.says("Zapisano.");
        manager.card("Udział w edycji").shows("umowa szkoleniowo-doradcza podpisana");
        manager.card("Pisma i dokumenty dla osoby").shows("deklaracja uczestnictwa w projekcie (projekt)");
        manager.looksRight("enrolment").leave();
    }

    @Test
    void theAdvisorChecksAFormAndTheCommitteeScores() {
        var edition = RecruitingEdition.with(Map.of());
        var person = Recruit.submitted(edition.code());
        var advisor =
                Desk.of("doradca").open("desk/enrolment?edition=" + edition.code() + "&participant=" + person.number());
        advisor.card("Kryteria dostępu").press("rozpoczęcie oceny formalnej");
        advisor.says("Zapisano.");
        advisor.card("Kryteria dostępu").shows("Nie zapisano kryteriów");
        advisor.looksRight("enrolment-check").leave();

        var scored = Recruit.scored(edition.code(), 70, 70);
        var assessor = Desk.of("asesor3").open("desk/recruitment?edition=" + edition.code());
        assessor.card("Komisja rekrutacyjna").shows("2 / 2").press("Oceń " + scored.formNumber());
        assessor.card("Komisja rekrutacyjna").press("Zapisz kartę");
        assessor.refuses("Punkty");
        assessor.looksRight("recruitment-committee").leave();
    }
}
