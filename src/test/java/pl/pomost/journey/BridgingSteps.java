package pl.pomost.journey;

import java.time.format.DateTimeFormatter;
import java.util.List;
import pl.pomost.api.ApprovedCase;

/** An application for bridging support on its way from the draft to the running months, each by whoever should. */
final class BridgingSteps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String REASON =
            "Prognoza opiera się na jednej umowie, która kończy się po czterech miesiącach.";
    private static final List<String> BASIC = List.of(
            "Zaświadczenie o szkoleniu",
            "Wpis do KRS",
            "Kopia REGON",
            "Biznesplan",
            "Zgłoszenie do ZUS",
            "Oświadczenie o braku innych środków publicznych",
            "Oświadczenie o pomocy de minimis",
            "Formularz informacji de minimis");
    private static final List<String> EXTENDED = List.of(
            "Zaświadczenie o opłaconych składkach ZUS",
            "Oświadczenie o niekaralności (przestępstwa gospodarcze)",
            "Oświadczenie o braku wcześniejszego wsparcia tego samego rodzaju",
            "Oświadczenie o braku podwójnego finansowania",
            "Oświadczenie o VAT",
            "Formularz informacji de minimis");

    private final Desk advisor;
    private final Desk manager;
    private final String number;

    BridgingSteps(Desk advisor, Desk manager, String number) {
        this.advisor = advisor;
        this.manager = manager;
        this.number = number;
    }

    /** The papers come, the draft is handed in, its form is met and its card good, where there is one. */
    void areReviewed(boolean extended) {
        var application = advisor.openCase(number, "bridging").card("Wniosek o wsparcie");
        application.shows("Brakuje dokumentu");
        (extended ? EXTENDED : BASIC)
                .forEach(paper -> application.fill(paper + ": Złożony dnia", DAY.format(ApprovedCase.today())));
        application.press("Zapisz dokumenty");
        advisor.says("Dokumenty zapisane");
        advisor.card("Wniosek o wsparcie").press("Złóż wniosek");
        advisor.says("Wniosek złożony");
        manager.openCase(number, "bridging")
                .card("Wniosek o wsparcie")
                .choose("Oceniający", "asesor1")
                .press("Wskaż oceniającego");
        manager.says("Oceniający wskazany");
        assesses(extended);
    }

    private void assesses(boolean extended) {
        var assessor = Desk.of("asesor1").openCase(number, "bridging");
        var form = assessor.card("Wniosek o wsparcie");
        for (var point : List.of(
                "Wniosek złożono w terminie",
                "Właściwy formularz, podpisany przez uprawnionych",
                "Dokumenty są aktualne i zgodne z wnioskiem",
                "Każda liczona osoba jest członkiem lub pracownikiem i jest ubezpieczona",
                "Kwoty i miesiące mieszczą się w limitach")) {
            form.tick(point);
        }
        form.press("Zapisz ocenę formalną").complains("Co nie jest spełnione", "wymagane");
        form.tick("Nie ma podwójnego finansowania").press("Zapisz ocenę formalną");
        assessor.says("Ocena formalna zapisana");
        if (extended) {
            var card = assessor.card("Wniosek o wsparcie");
            card.group("Niezbędność wsparcia").fill("Punkty (najwyżej 40)", "36");
            card.group("Prognoza płynności").fill("Punkty (najwyżej 30)", "10");
            card.group("Szanse utrzymania miejsc pracy").fill("Punkty (najwyżej 30)", "25");
            card.press("Zapisz kartę");
            card.group("Prognoza płynności").complains("Uzasadnienie punktów", "za krótkie");
            card.group("Prognoza płynności").fill("Uzasadnienie punktów", REASON);
            card.press("Zapisz kartę");
            assessor.says("Karta zapisana");
        }
        assessor.looksRight("bridging-assessed-" + extended);
        assessor.leave();
    }

    /** A manager approves, signs and lets the months begin. */
    void areGranted() {
        manager.openCase(number, "bridging")
                .card("Wniosek o wsparcie")
                .fill("Uzasadnienie", "Potrzebne na start.")
                .press("Przyznaj");
        manager.says("Wsparcie przyznane");
        manager.card("wsparcie pomostowe").press("Podpisz umowę o wsparcie");
        manager.says("Umowa o wsparcie podpisana");
        manager.card("wsparcie pomostowe")
                .fill("Zabezpieczenie", "Weksel, deklaracja uzupełniona.")
                .press("Rozpocznij wypłaty");
        manager.says("Miesiące wsparcia rozpoczęte");
    }

    /** The support is settled as a whole and closed. */
    void areClosed() {
        manager.openCase(number, "bridging").card("wsparcie pomostowe").press("Rozlicz całe wsparcie");
        manager.says("Wsparcie rozliczone w całości");
        manager.card("wsparcie pomostowe").press("Zamknij wsparcie");
        manager.says("Wsparcie zamknięte");
    }
}
