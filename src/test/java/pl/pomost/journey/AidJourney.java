package pl.pomost.journey;

import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.api.CheckedCase;
import pl.pomost.it.Outside;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** De minimis aid on its page: what was received, what is left and why, the certificate, its issue, its report. */
class AidJourney extends Outside {

    @Test
    void enteringCountingAndCertifying() {
        var given = CheckedCase.registered("Spółdzielnia Socjalna Okno");
        var words = Wording.in(Texts.POLISH);
        var today = words.day(ApprovedCase.today());
        var advisor = Desk.of("doradca").openCase(given.number(), "aid");
        advisor.card("Ile pomocy jeszcze się zmieści").shows("300 000,00 EUR").shows("mieści się w całości");

        var declare = advisor.card("Wpisz pomoc od innych");
        declare.fill("Numer zaświadczenia", "Z/7")
                .fill("NIP odbiorcy", given.nip())
                .press("Zapisz wpis");
        declare.complains("Kto udzielił", "wymagane");
        declare.fill("Kto udzielił", "Powiatowy Urząd Pracy")
                .fill("Dzień udzielenia", today)
                .fill("Wartość brutto w złotych", "21 077,00")
                .fill("Wartość brutto w euro", "5 000,00")
                .fill("Rozporządzenie", "2023/2831")
                .fill("Podstawa prawna", "ustawa, art. 46")
                .press("Zapisz wpis");
        advisor.says("Wpis zapisano.");
        advisor.card("Ile pomocy jeszcze się zmieści").shows("295 000,00 EUR");
        advisor.looksRight("aid");

        given.seenAgain();
        given.signed();
        var accountant = Desk.of("ksiegowa").openCase(given.number(), "aid");
        var certificates = accountant.card("Zaświadczenia").shows("13 047,40 EUR");
        certificates.here().locator("[id$=certificates] button").first().click();
        certificates.fill("Dzień", today);
        certificates.here().locator("[id$=saveAct]").click();
        accountant.says("Zapisano.");
        accountant.page().getByText("Pokaż do druku").first().click();
        accountant.looksRight("aid-certificate");
        advisor.leave();
        accountant.leave();
    }
}
