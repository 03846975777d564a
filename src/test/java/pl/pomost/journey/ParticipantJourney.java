package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** The advisor and the people: registering, likely duplicates, masked values, the list. */
class ParticipantJourney extends Outside {
    private final String surname = "Świerk-" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void registersPeopleAndSeesALikelyDuplicateFirst() {
        var advisor = Desk.of("doradca").menu("Uczestnicy").looksRight("participants");
        advisor.page().getByText("Zarejestruj uczestnika").click();
        advisor.looksRight("participant-new");
        var form = fillsIn(advisor).fill("PESEL", "02270812349").press("Zarejestruj uczestnika");
        advisor.refuses("PESEL");
        assertThat(form.field("Nazwisko")).hasValue(surname);
        assertThat(form.field("Status przy wejściu do projektu")).hasValue("UNEMPLOYED");
        assertThat(form.group("Dokument 1").field("Znak lub numer")).hasValue("PUP/1/2026");
        advisor.looksRight("participant-refused");

        form.fill("PESEL", "").tick("Osoba nie ma numeru PESEL");
        form.fill("Data urodzenia", "8.7.1982").fill("Numer dokumentu tożsamości", surname);
        form.press("Zarejestruj uczestnika");
        advisor.says("Uczestnik jest zarejestrowany.").looksRight("participant");

        advisor.open("desk/participant");
        form = fillsIn(advisor).tick("Osoba nie ma numeru PESEL").fill("Data urodzenia", "08.07.1982");
        form.fill("Numer dokumentu tożsamości", surname + "-2").press("Zarejestruj uczestnika");
        form.shows("Ta osoba może być już zarejestrowana").shows("Zofia " + surname);
        advisor.looksRight("participant-duplicate");
        form.fill("Dlaczego to inna osoba", "Siostra bliźniaczka.").press("Zarejestruj uczestnika");
        advisor.says("Uczestnik jest zarejestrowany.");
        advisor.leave();
    }

    private Card fillsIn(Desk advisor) {
        var today = Prepared.today().format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        var form = advisor.card("Dane uczestnika");
        form.fill("Imię", "Zofia")
                .fill("Nazwisko", surname)
                .choose("Płeć", "kobieta")
                .fill("Gmina (TERYT)", "0417011")
                .fill("Kod pocztowy", "87-200")
                .fill("Miejscowość", "Wąbrzeźno")
                .choose("Status przy wejściu do projektu", "osoba bezrobotna")
                .fill("Przekazano klauzulę informacyjną", today)
                .press("Dodaj dokument");
        form.group("Dokument 1")
                .choose("Rodzaj", "zaświadczenie z PUP")
                .fill("Znak lub numer", "PUP/1/2026")
                .fill("Wydano", today);
        return form;
    }

    @Test
    void showsAMaskedValueOnlyWithAReason() {
        var number = Prepared.registered("Halina", surname);
        var advisor = Desk.of("doradca").open("desk/participant?number=" + number);
        var masked = advisor.card("Pokaż zasłoniętą wartość");
        masked.choose("Wartość", "numer dokumentu tożsamości").press("Pokaż wartość");
        masked.complains("Powód", "wymagane");
        masked.fill("Powód", "Sprawdzenie z dowodem.").press("Pokaż wartość");

        assertThat(masked.here().locator(".notice-ok")).hasText(java.util.regex.Pattern.compile("[0-9a-f]{8}"));
        advisor.looksRight("participant-revealed");
        advisor.leave();
    }

    @Test
    void findsAPersonAndCorrectsTheAddress() {
        Prepared.registered("Łucja", surname);
        var advisor = Desk.of("doradca").menu("Uczestnicy");
        advisor.whole().fill("Nazwisko, imię lub numer", surname).press("Szukaj");
        advisor.page().getByText(surname + " Łucja").click();
        advisor.card("Popraw dane").fill("Miejscowość", "Chełmno").press("Zapisz zmiany");
        advisor.says("Dane są poprawione.");

        advisor.whole().shows("Chełmno");
        advisor.page().goBack();
        advisor.page().goBack();
        assertThat(advisor.whole().field("Nazwisko, imię lub numer")).hasValue(surname);
        advisor.leave();
    }
}
