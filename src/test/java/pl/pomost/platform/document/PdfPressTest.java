package pl.pomost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.aid.LowerAid;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSources;
import pl.pomost.business.official.Press;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenOfficial;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

class PdfPressTest {

    private static final GivenCase GIVEN = GivenOfficial.everything(Office.onFakes());
    private static final String LETTERS = "Zażółć gęślą jaźń ŻÓŁTĄ ŁĄKĘ ŚĆŹŃ „cytat” – § €";

    /** ISO 19005-2, level A: embedded fonts, sRGB, tagged; the papers of batches, of recruitment, of suspended and of ended cases have tests of their own. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "BATCH_SHEET",
                "COMPLETION_CALL",
                "FORM_REJECTION",
                "RECRUITMENT_RESULT",
                "RECOURSE_RULING",
                "SUPPORT_CONTRACT",
                "PARTICIPATION_DECLARATION",
                "UNFINISHED_SUPPORT",
                "SUSPENSION_LETTER",
                "CLOSING_PROTOCOL"
            })
    void makesPdfAOfEveryDocumentAndTheSameBytesTwice(OfficialKind kind) {
        var page = press().page(content(kind), null);

        var pdf = press().pdf(page, GivenOfficial.DAY);

        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(PdfA.text(pdf)).contains("PROJEKT – dokument niewydany").contains("Strona 1 z ");
        assertThat(Fingerprint.of(press().pdf(page, GivenOfficial.DAY))).isEqualTo(Fingerprint.of(pdf));
        assertThat(Fingerprint.of(press().pdf(page, GivenOfficial.DAY.plusDays(1))))
                .isNotEqualTo(Fingerprint.of(pdf));
    }

    @Test
    void writesPolishLetters() {
        var pdf = press().pdf(press().page(named(LETTERS), null), GivenOfficial.DAY);

        assertThat(PdfA.text(pdf)).contains(LETTERS);
        assertThat(PdfA.faults(pdf)).isEmpty();
    }

    @Test
    void escapesWhatPeopleTyped() {
        var page = press().page(named("<script>alert(1)</script> & \"Synowie\" <b>\u0007</b>"), null);
        var pdf = press().pdf(page, GivenOfficial.DAY);

        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Synowie&quot; &lt;b&gt;&lt;/b&gt;");
        assertThat(PdfA.text(pdf)).contains("<script>alert(1)</script> & \"Synowie\" <b></b>");
    }

    @Test
    void wrapsLongNames() {
        var endless = "Wielobranżowa".repeat(15);
        var pdf = press().pdf(press().page(named(endless + " Spółdzielnia Socjalna"), null), GivenOfficial.DAY);

        assertThat(PdfA.lines(pdf).replaceAll("\\s", "")).contains(endless + "SpółdzielniaSocjalna");
        assertThat(PdfA.widest(pdf)).isLessThan(PdfA.A4_WIDTH);
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() {
        var facts = new HashMap<String, Object>(
                content(OfficialKind.SETTLEMENT_FORM).facts());
        facts.put(
                "lines",
                IntStream.rangeClosed(1, 120)
                        .mapToObj(line -> Map.of(
                                "number",
                                line,
                                "item",
                                "Pozycja " + line,
                                "planned",
                                Money.of(1),
                                "claimed",
                                Money.ZERO))
                        .toList());
        var pdf = press().pdf(press().page(with(OfficialKind.SETTLEMENT_FORM, facts), null), GivenOfficial.DAY);

        assertThat(PdfA.pages(pdf)).isGreaterThan(3);
        assertThat(PdfA.pagesWith(pdf, "Planowano z dotacji")).hasSizeGreaterThan(2);
        assertThat(PdfA.text(pdf)).contains("Strona 1 z " + PdfA.pages(pdf));
        assertThat(PdfA.faults(pdf)).isEmpty();
    }

    @Test
    void speaksOfRatesAndNotOfSpendingInADemandUnderUnitRates() {
        var facts = new HashMap<String, Object>(
                content(OfficialKind.REPAYMENT_DEMAND).facts());
        assertThat(words(with(OfficialKind.REPAYMENT_DEMAND, facts))).contains("Wydano mniej, niż wypłacono.");
        facts.put("unitRates", true);

        assertThat(words(with(OfficialKind.REPAYMENT_DEMAND, facts)))
                .contains("Stawki uznane są niższe od kwot wypłaconych.")
                .doesNotContain("Wydano mniej");
    }

    @Test
    void declinesThePersonsOfABridgingContract() {
        assertThat(words(content(OfficialKind.BRIDGING_CONTRACT))).contains("dla 5 osób.");
    }

    @Test
    void sendsNoDocumentOutWithAGap() {
        var facts = new HashMap<String, Object>(
                content(OfficialKind.GRANT_AGREEMENT).facts());
        facts.remove("account");
        var gap = with(OfficialKind.GRANT_AGREEMENT, facts);

        assertThatThrownBy(() -> press().page(gap, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesCertificatesOnTheFormOfTheirDay() {
        assertThat(new Forms().on("aid-certificate", LocalDate.of(2013, 9, 2))).isEqualTo("aid-certificate-2007-03-20");
        assertThat(new Forms().on("aid-certificate", LocalDate.of(2024, 7, 2))).isEqualTo("aid-certificate-2007-03-20");
        assertThat(new Forms().on("aid-certificate", LocalDate.of(2024, 7, 3))).isEqualTo("aid-certificate-2024-07-03");
        assertThat(new Forms().on("annex", LocalDate.of(2024, 7, 3))).isEqualTo("annex");
        var now = content(OfficialKind.AID_CERTIFICATE);
        var earlier =
                new OfficialContent(now.kind(), now.subject(), now.title(), LocalDate.of(2013, 9, 2), now.facts());
        var pdf = press().pdf(press().page(earlier, null), GivenOfficial.DAY);

        assertThat(PdfA.text(pdf)).contains("Zaświadcza się, że pomoc publiczna udzielona w dniu 7 marca 2026 r.");
        assertThat(PdfA.faults(pdf)).isEmpty();
    }

    /** domain.md 8.5: day of granting, gross value in both currencies, giver, recipient, basis, regulation. */
    @Test
    void certifiesFieldByField() {
        assertThat(words(content(OfficialKind.AID_CERTIFICATE)))
                .contains("Data wydania 07.03.2026")
                .contains("NIP 123-456-32-18 Nazwa Ośrodek Próbny Adres siedziby ul. Próbna 1, 87-100 Toruń")
                .contains("Nazwa albo imię i nazwisko Spółdzielnia Socjalna Żuraw")
                .contains("Dzień udzielenia pomocy 07.03.2026")
                .contains("100 000,00 zł słownie: sto tysięcy złotych 00/100")
                .contains("23 722,54 EUR kurs średni NBP, tabela 040/A/NBP z dnia 07.03.2026: 4,2154 zł za 1 EUR")
                .contains("umowa o dotację nr 1/2026/D")
                .contains(
                        "rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108")
                .contains("Dz. Urz. UE L, 2023/2831, z 15.12.2023");
    }

    @Test
    void correctsACertificateByOneThatNamesIt() {
        var given = GivenOfficial.everything(Office.onFakes());
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                LowerAid.class,
                ref -> new LowerAid.Command(ref, 1, Money.of("98000.00"), "Zwrot niewykorzystanej części."));
        var sources = given.office().the(OfficialSources.class);
        var numbers = sources.subjects(OfficialKind.AID_CERTIFICATE, given.number());

        var corrected = sources.content(
                OfficialKind.AID_CERTIFICATE,
                given.number(),
                numbers.get(numbers.size() - 1),
                given.office().today());

        assertThat(words(corrected))
                .contains("Korekta zaświadczenia nr 1/2026/DM z dnia 7 marca 2026 r.")
                .contains(
                        "Koryguje zaświadczenie nr 1/2026/DM z dnia 07.03.2026, na kwotę 100 000,00 zł (23 722,54 EUR)")
                .contains("98 000,00 zł słownie: dziewięćdziesiąt osiem tysięcy złotych 00/100");
    }

    @Test
    void writesAgreementsFromWhatWasSigned() {
        assertThat(words(content(OfficialKind.GRANT_AGREEMENT)))
                .contains("UMOWA O UDZIELENIE DOTACJI nr 1/2026/D zawarta dnia 7 marca 2026 r.")
                .contains("100 000,00 zł (słownie: sto tysięcy złotych 00/100)")
                .contains("90 9999 0000 0000 0000 0000 0002")
                .contains("1 80 000,00 zł osiemdziesiąt tysięcy złotych 00/100")
                .contains("60 dni kalendarzowych od dnia wypłaty pierwszej transzy")
                .contains("Razem (zł) 100 000,00 100 000,00 0,00")
                .contains("Dofinansowane przez Unię Europejską")
                .contains("Strony umowy:")
                .contains("Ośrodek Próbny, siedziba: ul. Próbna 1, 87-100 Toruń, KRS 0000000018, NIP 123-456-32-18")
                .contains("§ 6. Wstrzymanie wypłat i wyjaśnienia")
                .containsPattern("w terminie 7 +dni kalendarzowych od wstrzymania wypłat")
                .contains("B1 podstawa B1 kwota naruszenia")
                .contains("§ 8. Rozwiązanie umowy")
                .contains("23 722,54 EUR według kursu średniego NBP, tabela 040/A/NBP")
                .contains("(RODO)");
        assertThat(words(content(OfficialKind.PAYMENT_ORDER)))
                .contains("osiemdziesiąt tysięcy złotych 00/100")
                .contains("Dotacja, umowa 1/2026/D, transza 1")
                .doesNotContain("Unię Europejską");
    }

    /** decision with grounds: rules, arithmetic with each operand and its basis, appeal. */
    @Test
    void writesTheGroundsOfADecision() {
        assertThat(words(content(OfficialKind.DECISION_LETTER)))
                .contains("Toruń, 7 marca 2026 r.")
                .contains("Wniosek rozpatrzono według regulaminu w wersji "
                        + GIVEN.file().rulesVersion())
                .contains(
                        "Dotacja kwalifikowalna = min(100 000,00; 100 000,00; 100 000,00; 100 000,00) = 100 000,00 zł")
                .contains("5 osób × 20 000,00 zł")
                .contains("dni roboczych od dnia otrzymania pisma o tym wyniku");
    }

    @Test
    void listsThePaymentsOfADemandWithTheirInterest() {
        var given = GivenRepayment.monitored(Office.onFakes(), GivenOfficial.DAY);
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        var number = GivenRepayment.demanded(given, "B1", "10000.00");
        GivenRepayment.delivered(given, number);
        GivenRepayment.entered(given, number, "5000.00");
        GivenRepayment.confirmed(given, number, 1);
        var paid = GivenRepayment.payments(given, number).get(0);
        var left = bare(Money.of("10000.00").minus(paid.principalShare()));

        var office = given.office();
        assertThat(words(office.the(OfficialSources.class)
                        .content(OfficialKind.REPAYMENT_DEMAND, given.number(), number, office.today())))
                .contains("Dotychczasowe wpłaty")
                .contains("5 000,00 " + bare(paid.principalShare()) + " " + bare(paid.interestShare()))
                .contains("Pozostało po dotychczasowych wpłatach " + left)
                .contains("Odsetki na dzień wpłaty")
                .contains("Na podstawie § 7 umowy wzywamy");
    }

    private static String bare(Money amount) {
        return Wording.in(Texts.POLISH).bareAmount(amount).replace('\u00a0', ' ');
    }

    private static String words(OfficialContent content) {
        return PdfA.text(press().pdf(press().page(content, null), GivenOfficial.DAY))
                .replace('\u00a0', ' ');
    }

    private static OfficialContent content(OfficialKind kind) {
        var office = GIVEN.office();
        return office.the(OfficialSources.class)
                .content(kind, GIVEN.number(), GivenOfficial.subject(GIVEN, kind), office.today());
    }

    /** A training certificate of somebody with that name. */
    private static OfficialContent named(String name) {
        var facts = new HashMap<String, Object>(
                content(OfficialKind.TRAINING_CERTIFICATE).facts());
        facts.put("name", name);
        return with(OfficialKind.TRAINING_CERTIFICATE, facts);
    }

    private static OfficialContent with(OfficialKind kind, Map<String, Object> facts) {
        return new OfficialContent(kind, "1", "Dokument próbny nr 1", GivenOfficial.DAY, facts);
    }

    private static Press press() {
        return GIVEN.office().the(Press.class);
    }
}
