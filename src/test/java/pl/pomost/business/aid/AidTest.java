package pl.pomost.business.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.AidTerms;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class AidTest {

    private static final LocalDate DAY = LocalDate.of(2013, 3, 4);
    private static final String OTHER_NIP = "5260250274";
    private final Office office = Office.onFakes().on(DAY);

    private static final AidTerms TERMS = new AidTerms("1998/2006", 7, 7, 10);

    /** domain.md 6.7, the example: rate 4.2154, a grant of 100 000 zł and basic support of 48 000 zł. */
    @Test
    void grantsOnTheActThatTheRulesNameForTheKindOfAid() {
        GivenAid.regime(office, "1998/2006");
        Rules.changed(office, Setting.AID_BASIS_GRANT, "rozporządzenie o dotacjach");
        Rules.changed(office, Setting.AID_BASIS_BRIDGING, "rozporządzenie o wsparciu");
        Rules.changed(office, Setting.AID_PROGRAMME, "SA.1234");
        var given = registered(office, "1998/2006", "100000.00");
        given.agreed();
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");

        var grounds = office.inTransaction(() -> office.the(Aids.class).certificates(given.number())).stream()
                .map(AidCertificate::legalBasis)
                .toList();
        assertThat(grounds).hasSize(2);
        assertThat(grounds.get(0))
                .startsWith("rozporządzenie o dotacjach; program pomocowy nr SA.1234; ")
                .contains("umowa o dotację nr ");
        assertThat(grounds.get(1))
                .startsWith("rozporządzenie o wsparciu; program pomocowy nr SA.1234; ")
                .contains("umowa o wsparcie pomostowe nr ");
    }

    @Test
    void grantsWithTheContractsAndCountsWhatIsLeft() {
        var given = registered(office, "1998/2006", "100000.00");
        given.agreed();
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");

        var aids = office.inTransaction(() -> office.the(Aids.class).of(given.number()));
        assertThat(aids)
                .extracting(aid -> aid.amount().eur())
                .containsExactly(Euro.of("23722.54"), Euro.of("11386.82"));
        var headroom = headroom(office, "1998/2006", DAY);
        assertThat(headroom.used()).isEqualTo(Euro.of("35109.36"));
        assertThat(headroom.left()).isEqualTo(Euro.of("164890.64"));
        assertThat(headroom.floor()).isEqualTo(Money.of("695080.00"));
        assertThat(headroom.worth(Money.of("40320.00"))).isEqualTo(Euro.of("9564.93"));
        assertThat(headroom.left().minus(headroom.worth(Money.of("40320.00")))).isEqualTo(Euro.of("155325.71"));
    }

    @Test
    void refusesAnAgreementThatDoesNotFitAsAWhole() {
        var given = registered(office, "1998/2006", "100000.00");
        GivenAid.declare(given, GivenMoney.NIP, LocalDate.of(2011, 1, 1), "176277.47");

        assertThat(signing(given).verdict().reasons())
                .containsExactly(Reason.of("aid.no-headroom")
                        .with("asked", Money.of(100_000))
                        .with("worth", Euro.of("23722.54"))
                        .with("rate", new BigDecimal("4.2154"))
                        .with("published", DAY)
                        .with("regime", "1998/2006")
                        .with("limit", Euro.of("200000.00"))
                        .with("from", LocalDate.of(2011, 1, 1))
                        .with("until", DAY)
                        .with("used", Euro.of("176277.47"))
                        .with("left", Euro.of("23722.53"))
                        .with("floor", Money.of("99999.95")));
        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
    }

    @Test
    void letsAgeOutWhatLiesBeforeTheFiscalYears() {
        var given = registered(office, "1998/2006", "100000.00");
        GivenAid.declare(given, GivenMoney.NIP, LocalDate.of(2010, 12, 31), "199000.00");

        given.agreed();

        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
    }

    /** domain.md 6.7: a grant on 5 January 2024 counts from 5 January 2021, both included. */
    @Test
    void countsThreeYearsToTheDayUnderTheNewRegulation() {
        var day = LocalDate.of(2024, 1, 5);
        var given = registered(office.on(day), "2023/2831", "100000.00");
        GivenAid.declare(given, GivenMoney.NIP, LocalDate.of(2021, 1, 4), "250000.00");
        GivenAid.declare(given, GivenMoney.NIP, LocalDate.of(2021, 1, 5), "1000.00");
        GivenAid.declare(given, GivenMoney.NIP, day, "2000.00");

        var headroom = headroom(office, "2023/2831", day);

        assertThat(headroom.from()).isEqualTo(LocalDate.of(2021, 1, 5));
        assertThat(headroom.used()).isEqualTo(Euro.of("3000.00"));
        assertThat(headroom.left()).isEqualTo(Euro.of("297000.00"));
    }

    @Test
    void countsTheAidOfWhoeverIsLinkedUntilTheLinkIsRevoked() {
        var given = registered(office, "1998/2006", "100000.00");
        GivenAid.declare(given, OTHER_NIP, DAY, "190000.00");
        given.advisorDoes(
                LinkUndertaking.class,
                ref -> new LinkUndertaking.Command(ref, OTHER_NIP, GivenMoney.NIP, DAY, "100 % udziałów"));

        assertThat(rules(signing(given))).containsExactly("aid.no-headroom");
        assertThat(headroom(office, "1998/2006", DAY).recipients()).hasSize(2);

        given.advisorDoes(RevokeUndertaking.class, ref -> new RevokeUndertaking.Command(ref, 1, "Pomyłka."));
        given.agreed();
        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
    }

    @Test
    void holdsCarriersByRoadToTheirLowerLimit() {
        var given = registered(office, "1998/2006", "100000.00");
        given.advisorDoes(
                LinkUndertaking.class,
                ref -> new LinkUndertaking.Command(ref, GivenMoney.NIP, null, DAY, "PKD 49.41.Z"));

        assertThat(headroom(office, "1998/2006", DAY).limit()).isEqualTo(Euro.of("100000.00"));
        assertThat(headroom(office, "1998/2006", DAY).regime().toBeConfirmed()).isTrue();
    }

    @Test
    void refusesWithoutARateOrARegulationAndNamesTheTable() {
        var given = registered(office, "1998/2006", "100000.00");
        office.on(DAY.plusDays(8));
        assertThat(rules(signing(given))).containsExactly("aid.no-rate");

        var later = LocalDate.of(2014, 1, 2);
        GivenAid.rate(office.on(later), later, "4.1631");
        assertThatThrownBy(() -> headroom(office, "1998/2006", later))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(rules(refusal)).containsExactly("aid.no-regime"));
    }

    /** The regulation of 2006 held until 31 December 2013; the rules that name it grant under the next one afterwards. */
    @ParameterizedTest
    @CsvSource({"2013-12-31,1998/2006,2011-01-01", "2014-01-02,1407/2013,2012-01-01", "2024-01-05,2023/2831,2021-01-05"
    })
    void grantsUnderTheRegulationOfTheGrantingDay(LocalDate day, String regime, LocalDate from) {
        var given = registered(office.on(day), "1998/2006", "100000.00").agreed();

        var aid = office.inTransaction(() -> office.the(Aids.class).of(given.number()));
        assertThat(aid).singleElement().returns(regime, DeMinimisAid::regime);
        var headroom = office.inTransaction(
                () -> office.the(HeadroomPolicy.class).ofGranting(TERMS, new Nip(GivenMoney.NIP), day));
        assertThat(headroom.regime().code()).isEqualTo(regime);
        assertThat(headroom.from()).isEqualTo(from);
        assertThat(headroom.used()).isEqualTo(Euro.of("23722.54"));
    }

    @Test
    void checksNothingWhereTheRulesNameNoRegulation() {
        var given = new Cases(office.on(DAY))
                .opened()
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();

        assertThat(office.inTransaction(() -> office.the(Aids.class).of(given.number())))
                .isEmpty();
        assertThat(duties(office, given)).isEmpty();
    }

    @Test
    void certifiesWithTheGrantingAndClosesWhatIsOwed() {
        var given = registered(office, "1998/2006", "100000.00").agreed();
        var certificate = certificates(office, given).get(0);

        assertThat(certificate.number()).isEqualTo("1/2013/DM");
        assertThat(certificate.amount().eur()).isEqualTo(Euro.of("23722.54"));
        assertThat(certificate.amount().rateTable()).contains("040/A/NBP");
        assertThat(certificate.contract()).isEqualTo("1/2013/D");
        assertThat(duties(office, given))
                .extracting(Obligation::kind, Obligation::due)
                .containsExactly(
                        tuple(ObligationKind.ISSUE_CERTIFICATE, DAY),
                        tuple(ObligationKind.REPORT_AID, DAY.plusDays(7)));

        assertThat(office.inTransaction(() -> office.the(Obligations.class).of(given.number())))
                .filteredOn(owed -> owed.kind() == ObligationKind.KEEP_PAPERS)
                .as("domain.md 10: ten years from the granting")
                .singleElement()
                .extracting(Obligation::due)
                .isEqualTo(DAY.plusYears(10));

        assertThat(reported(given, certificate, DAY)).containsExactly("aid.report-before-issue");
        office.on(DAY.plusDays(1));
        records(given, certificate.aidNumber(), CertificateAct.Kind.ISSUED, null);
        assertThat(reported(given, certificate, DAY)).containsExactly("aid.report-day-before-issue");
        records(given, certificate.aidNumber(), CertificateAct.Kind.REPORTED, "SHRIMP/1");

        assertThat(duties(office, given)).noneMatch(Obligation::isOpen);
        assertThat(rules(given.refusalOf(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        RecordCertificate.class,
                        ref -> new RecordCertificate.Command(
                                ref, certificate.aidNumber(), CertificateAct.Kind.ISSUED, DAY, null))))
                .containsExactly("aid.act-done");
    }

    /** domain.md 6.7: returned aid lowers the sum, and the certificate is corrected. */
    @Test
    void freesReturnedAidAndCorrectsTheCertificate() {
        var given = registered(office, "1998/2006", "100000.00").agreed();

        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                LowerAid.class,
                ref -> new LowerAid.Command(ref, 1, Money.of(60_000), "Zwrot 40 000 zł."));

        assertThat(headroom(office, "1998/2006", DAY).used()).isEqualTo(Euro.of("14233.52"));
        assertThat(certificates(office, given))
                .extracting(AidCertificate::number, each -> each.corrects().orElse(""))
                .containsExactly(tuple("1/2013/DM", ""), tuple("2/2013/DM", "1/2013/DM"));
        assertThat(rules(given.refusalOf(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        LowerAid.class,
                        ref -> new LowerAid.Command(ref, 1, Money.of(50_000), "Jeszcze raz."))))
                .containsExactly("aid.corrected");
    }

    @Test
    void correctsWhatOthersGrantedByAnotherEntry() {
        var given = registered(office, "1998/2006", "100000.00");
        GivenAid.declare(given, GivenMoney.NIP, DAY, "5000.00");
        var right = GivenAid.certified(GivenMoney.NIP, DAY, "4000.00", "Z/2");

        given.advisorDoes(CorrectAid.class, ref -> new CorrectAid.Command(ref, 1, right, "Zła kwota."));

        assertThat(headroom(office, "1998/2006", DAY).used()).isEqualTo(Euro.of("4000.00"));
        assertThat(rules(given.refusalOf(CorrectAid.class, ref -> new CorrectAid.Command(ref, 1, right, "Zła kwota."))))
                .containsExactly("aid.corrected");
        assertThat(rules(given.refusalOf(DeclareAid.class, ref -> new DeclareAid.Command(ref, right))))
                .containsExactly("aid.twice");
    }

    @Test
    void tellsEverythingThatIsWrongWithADeclaration() {
        var given = registered(office, "1998/2006", "100000.00");
        var bad = new AidTold(true, "123", " ", DAY.plusDays(1), Money.ZERO, Euro.ZERO, "jakieś", null, null);

        var refusal = given.refusalOf(DeclareAid.class, ref -> new DeclareAid.Command(ref, bad));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons().stream().map(Reason::field))
                .containsExactly("nip", "giver", "grantedOn", "pln", "eur", "regime", "legalBasis", "document");
    }

    private static GivenCase registered(Office office, String regime, String amount) {
        GivenAid.regime(office, regime);
        GivenAid.rate(office, office.today(), "4.2154");
        return new Cases(office).opened().approvedAtOnceFor(amount).registered();
    }

    private static Headroom headroom(Office office, String regime, LocalDate day) {
        return office.inTransaction(
                () -> office.the(HeadroomPolicy.class).headroom(TERMS, regime, new Nip(GivenMoney.NIP), day));
    }

    private static List<AidCertificate> certificates(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(Aids.class).certificates(given.number()));
    }

    private static List<Obligation> duties(Office office, GivenCase given) {
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number())).stream()
                .filter(owed ->
                        owed.kind() == ObligationKind.ISSUE_CERTIFICATE || owed.kind() == ObligationKind.REPORT_AID)
                .toList();
    }

    private static void records(GivenCase given, int number, CertificateAct.Kind kind, String reference) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                RecordCertificate.class,
                ref -> new RecordCertificate.Command(
                        ref, number, kind, given.office().today(), reference));
    }

    private static List<String> reported(GivenCase given, AidCertificate certificate, LocalDate day) {
        return rules(given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                RecordCertificate.class,
                ref -> new RecordCertificate.Command(
                        ref, certificate.aidNumber(), CertificateAct.Kind.REPORTED, day, "SHRIMP/1")));
    }

    private static Refusal signing(GivenCase given) {
        var note = SecurityTerms.note("zarząd", given.office().today(), "sejf");
        return given.refusalOf(
                GivenMoney.MANAGER, Role.MANAGER, SignAgreement.class, ref -> new SignAgreement.Command(ref, note));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
