package pl.pomost.records.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.official.Press;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.visit.Visit;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenVisit;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/** domain.md 3.2 g23: a closed case has a protocol that tells how it ended. */
class ClosingProtocolTest {

    private static final OfficialKind KIND = OfficialKind.CLOSING_PROTOCOL;

    @ParameterizedTest
    @EnumSource
    void tellsDurabilityVisitsMoneyAndSecurities(Ground ground) {
        ground.office(office -> {
            var given = GivenOfficial.closed(office);

            assertThat(words(given))
                    .contains("PROTOKÓŁ ZAMKNIĘCIA SPRAWY nr " + given.number().text())
                    .contains("od dnia 7 marca 2026 r. do dnia 7 marca 2027 r.")
                    .contains("1 07.03.2026 bez uwag 07.03.2026")
                    .contains("Przyznano 100 000,00 zł sto tysięcy złotych 00/100")
                    .contains("Wypłacono 100 000,00 zł")
                    .contains("Uznano wydatków (rozliczenie zatwierdzono 07.03.2026) 100 000,00 zł")
                    .contains("Zwrócono (bez odsetek) 0,00 zł")
                    .contains("Umowy o wsparcie pomostowe nie zawarto.")
                    .contains("Nie ma otwartych ustaleń")
                    .contains("weksel in blanco z deklaracją wekslową. Zamykając sprawę potwierdzono")
                    .contains("Uwag nie ma; weksel oddano za protokołem.")
                    .contains("Sprawę zamknięto dnia 7 marca 2027 r.")
                    .doesNotContain("doradca2");
            assertThat(GivenOfficial.issue(given, KIND, given.number().text())).isPositive();
            assertThat(rules(given, GivenMoney.MANAGER, Role.MANAGER)).containsExactly("official.unchanged");
        });
    }

    @Test
    void isADraftWhileDurabilityIsWatchedAndIssuedByAManagerOnceTheCaseIsClosed() {
        var office = Office.onFakes();
        var given = GivenRepayment.monitored(office, GivenOfficial.DAY);
        var sources = office.the(OfficialSources.class);

        assertThat(sources.subjects(KIND, given.number())).isEmpty();
        assertThat(sources.drafts(KIND, given.number()))
                .containsExactly(given.number().text());
        assertThat(words(given))
                .contains("sporządzony dnia ………………………… r.")
                .contains("Nie przeprowadzono żadnej wizyty.");
        assertThat(rules(given, GivenMoney.MANAGER, Role.MANAGER)).containsExactly("official.not-closed");
        assertThat(rules(given, given.file().advisor(), Role.ADVISOR)).containsExactly("official.not-yours");

        GivenRepayment.suspended(given);
        assertThat(sources.drafts(KIND, given.number())).isEmpty();
    }

    @Test
    void tellsWhatWasDemandedAndWhatCameBack() {
        var office = Office.onFakes();
        var given = GivenRepayment.monitored(office, GivenOfficial.DAY);
        GivenVisit.closed(given, Visit.Result.RECOMMENDATIONS);
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var demand = GivenRepayment.demanded(given, "B1", "10000.00");
        GivenRepayment.delivered(given, demand);
        var owed = office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today());
        GivenRepayment.entered(given, demand, owed.toString());
        GivenRepayment.confirmed(given, demand, 1);

        assertThat(words(given))
                .contains("z zaleceniami")
                .contains("Zwrócono (bez odsetek) 10 000,00 zł dziesięć tysięcy złotych 00/100")
                .contains("Pozostaje u Spółdzielni 90 000,00 zł")
                .contains("W toku sprawy wypłaty wstrzymywano: 1, wezwań do zwrotu wydano: 1");
    }

    @Test
    void listsBridgingSupportWithItsMonths() {
        var office = Office.onFakes();
        var given = GivenRepayment.monitored(office, GivenOfficial.DAY);
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(office.today()), 6, "1600.00");

        assertThat(words(given))
                .contains(
                        "1/2026/WP podstawowe, od 03.2026 do 08.2026; rozliczono 0 48 000,00 0,00 0,00 0,00 trwa z 6");
    }

    private static List<String> rules(GivenCase given, String account, Role role) {
        return given
                .refusalOf(
                        account,
                        role,
                        IssueDocument.class,
                        ref -> new IssueDocument.Command(
                                ref, KIND, given.number().text()))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private static String words(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> {
            var content = office.the(OfficialSources.class)
                    .content(KIND, given.number(), given.number().text(), office.today());
            var press = office.the(Press.class);
            var pdf = press.pdf(press.page(content, null), office.today());
            assertThat(PdfA.faults(pdf)).isEmpty();
            return PdfA.text(pdf).replaceAll("[\\s\\u00a0]+", " ");
        });
    }
}
