package pl.pomost.records.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.official.IssueDocument;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.official.Press;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.security.EndSecurity;
import pl.pomost.business.security.PledgeEnd;
import pl.pomost.business.security.PledgeTerms;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenSecurity;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** domain.md 3.2 g17 and 3.10: a blank note has a declaration of its highest sum, and of when it may be filled in. */
class NoteDeclarationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OfficialKind KIND = OfficialKind.NOTE_DECLARATION;

    /** Where securities are not kept one by one, the agreement and each contract of bridging support have their note. */
    @Test
    void belongsToEveryContractThatANoteSecures() {
        var given = GivenOfficial.everything(Office.onFakes());

        assertThat(subjects(given)).containsExactly("1/2026/D/W", "1/2026/WP/W");
        assertThat(words(given, "1/2026/D/W"))
                .contains("DEKLARACJA WEKSLOWA do weksla własnego in blanco, nr 1/2026/D/W")
                .contains("złożona dnia 7 marca 2026 r. w: Toruń")
                .contains(
                        "umowy o udzielenie dotacji nr 1/2026/D z dnia 7 marca 2026 r. – kwota wsparcia 100 000,00 zł")
                .contains("nie wyższą niż 100 000,00 zł (słownie: sto tysięcy złotych 00/100)")
                .contains("Suma ta nie jest niższa od kwoty wsparcia 100 000,00 zł")
                .contains("bezskutecznie, w całości albo w części, upłynął termin z wezwania")
                .containsPattern("30 +dni kalendarzowych od jego doręczenia")
                .contains("B1 podstawa B1 kwota naruszenia")
                .contains("oddaje weksel wraz z deklaracją")
                .contains("niszczy komisyjnie")
                .contains("siedziba: ul. Próbna 1, 87-100 Toruń, KRS 0000000018")
                .doesNotContain("wsparcie pomostowe nr");
        assertThat(words(given, "1/2026/WP/W"))
                .contains("złożona dnia ………………………… r.")
                .contains(
                        "umowy o wsparcie pomostowe nr 1/2026/WP z dnia 7 marca 2026 r. – kwota wsparcia 48 000,00 zł")
                .contains("do jej reprezentowania: …………");
    }

    /** One note for the grant with its interest; the next for the support that it leaves uncovered. */
    @ParameterizedTest
    @EnumSource
    void saysTheSumOfTheNoteAndTheContractsThatItCovers(Ground ground) {
        ground.office(office -> {
            var given = bridged(office);

            assertThat(subjects(given)).containsExactly(number(given, 1), number(given, 2));
            assertThat(words(given, number(given, 1)))
                    .contains("do jej reprezentowania: zarząd.")
                    .contains("umowy o udzielenie dotacji nr 1/2026/D")
                    .contains("nie wyższą niż 120 000,00 zł (słownie: sto dwadzieścia tysięcy złotych 00/100)")
                    .contains("wymaga sumy nie niższej niż 115 000,00 zł: kwoty wsparcia powiększonej o 15")
                    .doesNotContain("o wsparcie pomostowe nr");
            assertThat(words(given, number(given, 2)))
                    .contains("do jej reprezentowania: prezes.")
                    .contains("umowy o wsparcie pomostowe nr 1/2026/WP")
                    .contains("nie wyższą niż 34 500,00 zł")
                    .doesNotContain("o udzielenie dotacji nr");
            assertThat(GivenOfficial.issue(given, KIND, number(given, 2))).isPositive();
        });
    }

    @Test
    void namesBothContractsWhereOneNoteCoversBoth() {
        var office = Office.onFakes().on(DAY);
        Rules.changed(office, Setting.SECURITY_NOTE_INTEREST, "15");
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(149_500)));
        given.agreed();
        support(given);

        assertThat(words(given, number(given, 1)))
                .contains("umowy o udzielenie dotacji nr 1/2026/D")
                .contains("umowy o wsparcie pomostowe nr 1/2026/WP")
                .contains("Suma ta obejmuje kwotę wsparcia 130 000,00 zł");
    }

    @Test
    void saysWhenANoteCoversAPartOnlyAndLeavesOutARefusedOne() {
        var office = Office.onFakes().on(DAY);
        var given = registered(office);
        GivenSecurity.received(given, 1, PledgeTerms.note("ktoś", Money.of(1)));
        GivenSecurity.received(given, 2, PledgeTerms.note("zarząd", Money.of(60_000)));
        GivenSecurity.received(given, 3, PledgeTerms.note("prezes", Money.of(40_000)));
        given.managerDoes(EndSecurity.class, ref -> new EndSecurity.Command(ref, 1, PledgeEnd.REJECT, "Za mało."));

        assertThat(office.the(OfficialSources.class).drafts(KIND, given.number()))
                .containsExactly(number(given, 2), number(given, 3));
        assertThat(words(given, number(given, 3)))
                .contains("kwota wsparcia 100 000,00 zł")
                .contains("nie wyższą niż 40 000,00 zł")
                .contains("Suma ta nie obejmuje całej kwoty wsparcia");
    }

    /** It is signed together with the contract: before that it is a draft under the number that the contract will get. */
    @Test
    void isADraftUntilItsContractIsSigned() {
        var given = new Cases(Office.onFakes().on(DAY))
                .opened()
                .approvedAtOnceFor("100000.00")
                .registered();
        var sources = given.office().the(OfficialSources.class);

        assertThat(sources.drafts(KIND, given.number())).containsExactly("1/2026/D/W");
        assertThat(words(given, "1/2026/D/W"))
                .contains("umowy o udzielenie dotacji nr 1/2026/D z dnia ………………………… r.")
                .contains("PROJEKT – dokument niewydany");
        assertThat(given.refusalOf(
                                GivenMoney.MANAGER,
                                Role.MANAGER,
                                IssueDocument.class,
                                ref -> new IssueDocument.Command(ref, KIND, "1/2026/D/W"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("official.not-signed");

        given.agreed();
        assertThat(sources.drafts(KIND, given.number())).isEmpty();
        assertThat(GivenOfficial.issue(given, KIND, "1/2026/D/W")).isPositive();
    }

    private static GivenCase bridged(Office office) {
        Rules.changed(office.on(DAY), Setting.SECURITY_NOTE_INTEREST, "15");
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(120_000)));
        given.agreed();
        support(given);
        GivenSecurity.verified(given, 2, PledgeTerms.note("prezes", Money.of(34_500)));
        return given;
    }

    private static GivenCase registered(Office office) {
        Rules.changed(office, Setting.SECURITY_REGISTER_ON, "true");
        return new Cases(office).opened().approvedAtOnceFor("100000.00").registered();
    }

    private static void support(GivenCase given) {
        GivenBridging.request(
                given, BridgingKind.BASIC, YearMonth.from(given.office().today()), 6, "1000.00");
        GivenBridging.decide(given, BridgingKind.BASIC, true);
        given.managerDoes(SignBridging.class, ref -> new SignBridging.Command(ref, BridgingKind.BASIC));
    }

    private static String number(GivenCase given, int note) {
        return given.number().text() + "/W" + note;
    }

    private static List<String> subjects(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(OfficialSources.class).subjects(KIND, given.number()));
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
