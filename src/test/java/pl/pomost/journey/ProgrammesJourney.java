package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.it.Outside;

/** The administrator writes a version of the rules and sets up an edition under it. */
class ProgrammesJourney extends Outside {

    @Test
    void theAdministratorWritesRulesAndSetsUpAnEdition() {
        var code = "J-" + System.nanoTime() % 1_000_000;
        var admin = Desk.of("admin").open("desk/rules?base=FEDKP-8.22-2024/1");
        var whole = admin.whole();
        whole.fill("Rodzina regulaminów", code)
                .fill("Obowiązuje od", "01.01.2024")
                .fill("Uzasadnienie", "Uchwała zarządu.")
                .fill("Wydatkowanie", "0")
                .press("Utwórz wersję")
                .complains("Wydatkowanie", "To nie jest wartość");
        assertThat(whole.field("Uzasadnienie")).hasValue("Uchwała zarządu.");
        whole.fill("Wydatkowanie", "90").fill("Dotacja na osobę", "19 000,00").press("Pokaż różnice");
        admin.card("Co się zmienia").shows("Wydatkowanie").shows("90").shows("Dotacja na osobę");
        admin.looksRight("rules");
        whole.press("Utwórz wersję");
        admin.says("Wersja regulaminu powstała.");
        admin.card("Regulamin " + code + "/1").shows("19 000,00 zł");
        admin.card("Potwierdź ustalenie")
                .choose("Ustalenie", "Rozliczenie")
                .fill("Porównano dnia", "02.01.2024")
                .press("Potwierdź")
                .complains("Podstawa", "wymagane");
        admin.card("Potwierdź ustalenie").fill("Podstawa", "Regulamin, § 14.").press("Potwierdź");
        admin.says("Ustalenie potwierdzono.");
        admin.card("Regulamin " + code + "/1")
                .shows("Regulamin, § 14.")
                .shows("Porównano 02.01.2024.")
                .shows("do potwierdzenia (konwencja, nie prawo)");
        admin.looksRight("rules-marks");

        var manager = Desk.of("kierownik").open("desk/simulation?edition=WZOR-1&rules=" + code + "/1");
        // many cases are compared in the background
        var begin = manager.page().locator("[id='simulation:begin']");
        if (begin.isVisible()) {
            begin.click();
        }
        manager.card("Edycja WZOR-1 według " + code + "/1").showsAtLast("Spraw, w których coś się zmieni");
        manager.card("Co się zmienia").shows("Wydatkowanie").shows("90");
        manager.looksRight("simulation");
        manager.open("desk/forecast?edition=POKAZ-1&part=PAID");
        manager.card("Budżet dotacji").shows("Wolne środki");
        manager.card("Wypłacone").shows("dzień z banku");
        manager.looksRight("forecast").leave();

        admin.open("desk/edition");
        var edition = admin.card("Nowa edycja");
        edition.fill("Kod", code)
                .choose("Projekt", "WZOR · Projekt wzorcowy wsparcia spółdzielni socjalnych")
                .fill("Tytuł edycji", "Edycja z podróży")
                .choose("Regulamin", code + "/1")
                .fill("Nabór od", "01.01.2024")
                .fill("Nabór do", "31.12.2035")
                .fill("Budżet dotacji", "100 000,00")
                .press("Załóż edycję")
                .complains("Budżet wsparcia pomostowego", "wymagane");
        edition.fill("Budżet wsparcia pomostowego", "50 000,00");
        admin.looksRight("edition");
        edition.press("Załóż edycję");
        admin.says("Edycję założono.");

        admin.open("desk/edition-change?edition=" + code);
        admin.card("Zmień budżet")
                .fill("Cała kwota od teraz", "120 000,00")
                .fill("Uzasadnienie", "Aneks nr 1.")
                .press("Zmień budżet");
        admin.says("Budżet zmieniono.");
        admin.card("Stan obecny").shows("120 000,00 zł").shows("bez terminu");
        var lastDay = admin.card("Zmień ostatni dzień wniosków");
        lastDay.fill("Wnioski do", "30.12.2035")
                .fill("Powód", "Przerwa techniczna.")
                .press("Zmień ostatni dzień wniosków")
                .complains("Wnioski do", "co najmniej do końca naboru");
        lastDay.fill("Wnioski do", "31.03.2036").press("Zmień ostatni dzień wniosków");
        admin.says("Ostatni dzień wniosków zmieniono.");
        admin.card("Stan obecny").shows("31.03.2036");
        admin.looksRight("edition-change").leave();
    }
}
