package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.api.Purse;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.given.Cards;
import pl.pomost.it.Outside;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** One case from the first conversation to the decision, by the hands of everybody who works on it. */
class MainRoadJourney extends Outside {
    private static final Wording POLISH = Wording.in(Texts.POLISH);

    private final String group =
            "Spółdzielnia Socjalna Droga " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void carriesAGroupFromTheFirstConversationToTheGrant() {
        var advisor = Desk.of("doradca");
        var number = opensTheCase(advisor);
        gathersTheGroup(advisor);
        trainsTheGroup(advisor, number);
        writesThePlan(advisor, number);
        keepsThePapers(advisor, number);
        handsIn(advisor, number);
        opensTheAssessment(number);
        declaresAndChecks("asesor1", number);
        declaresAndChecks("asesor2", number);
        scores("asesor1", number);
        scores("asesor2", number);
        approves(number);
        advisor.leave();
    }

    private String opensTheCase(Desk advisor) {
        advisor.looksRight("home");
        advisor.page().getByText("Otwórz sprawę").click();
        advisor.looksRight("open-case");
        advisor.card("Pierwsza rozmowa")
                .choose("Edycja", "Edycja wzorcowa (WZOR-1)")
                .fill("Nazwa", group)
                .fill("Siedziba (TERYT)", "0417011")
                .press("Otwórz sprawę");
        advisor.says("Sprawę otwarto.").standsAt("formowanie grupy");
        return advisor.caseNumber();
    }

    private static void gathersTheGroup(Desk advisor) {
        advisor.section("Grupa").looksRight("group-empty");
        for (var name : List.of("Anna", "Barbara", "Celina")) {
            advisor.card("Dodaj do grupy")
                    .fill("Numer uczestnika", Prepared.registered(name, "Drogowa " + UUID.randomUUID()))
                    .press("Dodaj do grupy");
            advisor.says("Osoba należy do grupy.");
            advisor.card("Grupa").shows(name);
        }
        advisor.looksRight("group");
    }

    private static void trainsTheGroup(Desk advisor, String number) {
        for (int session = 1; session <= 5; session++) {
            advisor.openCase(number, "training")
                    .card("Zapisz zajęcia")
                    .choose("Temat", "tworzenie biznesplanu")
                    .fill("Godziny", "10")
                    .press("Zapisz zajęcia");
            advisor.says("Zapisano zajęcia.");
            Prepared.tomorrow();
        }
        advisor.card("Szkolenia").shows("50 / 50 h").shows("osiągnięty");
        advisor.looksRight("training");
    }

    private static void writesThePlan(Desk advisor, String number) {
        advisor.openCase(number, "plan").looksRight("plan-none");
        advisor.whole().press("Rozpocznij wniosek");
        advisor.says("Wniosek rozpoczęty.").standsAt("wniosek w przygotowaniu");
        for (var section : SectionCode.values()) {
            var name = POLISH.name(section);
            advisor.card("Biznesplan")
                    .press("Napisz: " + name)
                    .fill(name, "Opis: " + name)
                    .press("Zapisz tę część");
            advisor.says("Część biznesplanu zapisana.");
        }
        declares(advisor);
        advisor.card("Harmonogram rzeczowo-finansowy")
                .fill("Co kupujemy", "Piec")
                .fill("Miesiąc", "2027-01")
                .fill("Ilość", "2")
                .fill("Cena netto za sztukę", "20 000,00")
                .fill("VAT od pozycji", "9200")
                .fill("Uzasadnienie", "Bez pieca nie ma kuchni.")
                .press("Dodaj pozycję");
        var second = advisor.card("Harmonogram rzeczowo-finansowy").group("Pozycja 2");
        second.fill("Co kupujemy", "Stół")
                .fill("Miesiąc", "2027-02")
                .fill("Cena netto za sztukę", "800")
                .fill("Uzasadnienie", "Stół do pracy.");
        advisor.card("Harmonogram rzeczowo-finansowy").shows("50 000,00 zł");
        advisor.looksRight("plan-writing");
        advisor.card("Harmonogram rzeczowo-finansowy").press("Zapisz harmonogram");
        advisor.says("Harmonogram zapisany.");
        advisor.card("Wniosek").shows("Wniosek jest kompletny").shows("50 000,00 zł");
    }

    private static void declares(Desk advisor) {
        var activities = advisor.card("Działalność (PKD)").fill("Rok klasyfikacji", "2025");
        activities.fill("Kody PKD", "25.30.Z").press("Zapisz działalność");
        advisor.says("Działalność zapisana.")
                .card("Co wniosek spełnia, a czego brakuje")
                .shows("broń i amunicja");
        activities.fill("Kody PKD", "56.21.Z; 56.11.Z").press("Zapisz działalność");
        advisor.says("Działalność zapisana.").card("Działalność (PKD)").shows("Restauracje");
        advisor.card("Oświadczenia")
                .choose("VAT od zakupów", "nie może odzyskać VAT: kwalifikowalna jest kwota brutto")
                .press("Wymagane podpisano dzisiaj")
                .press("Zapisz oświadczenia");
        advisor.says("Oświadczenia zapisane.");
    }

    private static void keepsThePapers(Desk advisor, String number) {
        advisor.openCase(number, "documents").looksRight("documents-none");
        var adding = advisor.card("Dołącz dokument");
        adding.choose("Rodzaj", "oferta cenowa").field("Plik").setInputFiles(text("oferta.txt", "Piec: 20 000 zł"));
        adding.press("Dołącz dokument");
        advisor.says("Dokument dołączony.");
        advisor.card("Dokumenty").shows("oferta.txt").press("Zastąp 1: oferta.txt");
        var replacing = advisor.card("Zastąp dokument nr 1");
        replacing.field("Plik").setInputFiles(text("oferta-2.txt", "Piec: 19 000 zł"));
        replacing.press("Zastąp");
        advisor.says("Dokument zastąpiony.");
        advisor.card("Dokumenty").shows("oferta-2.txt").shows("zastąpiony nr 2").shows("zastępuje nr 1");
        advisor.looksRight("documents");
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void handsIn(Desk advisor, String number) {
        advisor.openCase(number, "plan").card("Wniosek").press("Złóż wniosek");
        advisor.says("Wniosek złożony.").standsAt("złożony").looksRight("plan-submitted");
        assertThat(advisor.page().getByText("Zapisz harmonogram")).not().isVisible();
    }

    private static void opensTheAssessment(String number) {
        var manager = Desk.of("kierownik");
        manager.looksRight("home-manager");
        manager.openCase(number, "assessment");
        manager.card("Otwórz ocenę")
                .choose("Pierwszy oceniający", "Żaneta Olszyna")
                .choose("Drugi oceniający", "Piotr Jaworek")
                .press("Otwórz ocenę");
        manager.says("Ocena jest otwarta.").standsAt("ocena formalna").looksRight("assessment-manager");
        manager.leave();
    }

    private static void declaresAndChecks(String account, String number) {
        var assessor = Desk.of(account).menu("Moje oceny");
        assessor.looksRight("assignments");
        assessor.page().getByText(number).click();
        assessor.looksRight("assessment-declaration");
        assessor.card("Deklaracja bezstronności").press("Składam deklarację");
        assessor.says("Deklaracja złożona.");
        var card = assessor.card("Karta oceny formalnej");
        for (var criterion : Cards.FORMAL_TITLES) {
            card.choose(criterion, "tak");
        }
        assessor.looksRight("assessment-formal");
        card.press("Zapisz i zamknij kartę");
        assessor.says("Karta oceny formalnej jest zamknięta.");
        assessor.leave();
    }

    private static void scores(String account, String number) {
        var assessor = Desk.of(account).openCase(number, "assessment").standsAt("ocena merytoryczna");
        var card = assessor.card("Karta oceny merytorycznej");
        for (var points : Points.GOOD) {
            card.fill(points.title(), String.valueOf(points.given()));
        }
        card.choose("Rekomendacja dofinansowania", "tak").tick("Wiem, że zamkniętej karty nie można zmienić");
        card.shows("85 / 100");
        assessor.looksRight("assessment-merit");
        card.press("Zamknij kartę");
        assessor.says("Karta oceny merytorycznej jest zamknięta.");
        assessor.leave();
    }

    private static void approves(String number) {
        Purse.filled();
        var manager = Desk.of("kierownik").openCase(number, "decision").standsAt("rekomendowany");
        manager.looksRight("decision");
        manager.card("Przyznaj dotację").press("Przyznaj dotację");
        manager.card("Przyznaj dotację").complains("Uzasadnienie", "wymagane");
        manager.card("Przyznaj dotację")
                .fill("Uzasadnienie", "Plan jest spójny.")
                .press("Przyznaj dotację");
        manager.says("Przyznano dotację.").standsAt("przyznane").looksRight("decision-made");
        manager.openCase(number, "timeline").card("Historia").shows("Przyznanie dotacji");
        manager.looksRight("timeline");
        manager.leave();
    }
}
