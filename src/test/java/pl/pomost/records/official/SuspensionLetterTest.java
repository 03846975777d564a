package pl.pomost.records.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.official.Press;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/** domain.md 3.2 g24: whoever is suspended hears why, and until when it may explain. */
class SuspensionLetterTest {

    private static final OfficialKind KIND = OfficialKind.SUSPENSION_LETTER;

    @ParameterizedTest
    @EnumSource
    void tellsTheCooperativeWhyPayoutsAreHeldAndAsksItToExplain(Ground ground) {
        ground.office(office -> {
            var given = GivenRepayment.suspended(GivenRepayment.monitored(office, GivenOfficial.DAY));
            var subject = given.number().text() + "/S1";

            assertThat(GivenOfficial.subject(given, KIND)).isEqualTo(subject);
            assertThat(words(given, subject))
                    .contains("WSTRZYMANIE WYPŁAT I WEZWANIE DO WYJAŚNIEŃ nr " + subject)
                    .contains("Toruń, 7 marca 2026 r. Spółdzielnia Socjalna Żuraw")
                    .contains("Na podstawie § 6 umowy o udzielenie dotacji nr 1/2026/D z dnia 07.03.2026 zawiadamiamy")
                    .contains("Podstawa: B1 – ")
                    .contains("Zakup spoza harmonogramu.")
                    .containsPattern(
                            "w terminie 7 +dni kalendarzowych od wstrzymania wypłat, to jest do dnia 16 marca 2026 r.");
            assertThat(GivenOfficial.issue(given, KIND, subject)).isPositive();
        });
    }

    @Test
    void namesTheContractOfBridgingSupportTooAndIsIssuedByAManager() {
        var office = Office.onFakes();
        var given = GivenRepayment.monitored(office, GivenOfficial.DAY);
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(office.today()), 6, "1600.00");
        GivenRepayment.suspended(given);
        var subject = given.number().text() + "/S1";

        assertThat(words(given, subject))
                .contains("oraz § 4 umowy o wsparcie pomostowe nr 1/2026/WP z dnia 07.03.2026");
        assertThat(given.refusalOf(
                                given.file().advisor(),
                                Role.ADVISOR,
                                IssueDocument.class,
                                ref -> new IssueDocument.Command(ref, KIND, subject))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("official.not-yours");
    }

    private static String words(GivenCase given, String subject) {
        var office = given.office();
        return office.inTransaction(() -> {
            var content = office.the(OfficialSources.class).content(KIND, given.number(), subject, office.today());
            var press = office.the(Press.class);
            var pdf = press.pdf(press.page(content, null), office.today());
            assertThat(PdfA.faults(pdf)).isEmpty();
            return PdfA.text(pdf).replaceAll("[\\s\\u00a0]+", " ");
        });
    }
}
