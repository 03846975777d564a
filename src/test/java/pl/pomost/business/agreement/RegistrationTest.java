package pl.pomost.business.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.document.AttachDocument;
import pl.pomost.business.document.DocumentKind;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.programme.RegistrationPaper;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.Papers;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.CooperativeSheet;

class RegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);
    private final Cases cases = new Cases(office);

    @Test
    void takesAnApprovedCaseToTheAgreement() {
        var given = cases.opened().approvedAtOnceFor("97333.33").registered();

        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
        assertThat(cooperative(given).registeredName()).contains(GivenMoney.NAME);
        assertThat(cooperative(given).isRegistered()).isTrue();
    }

    @Test
    void refusesNumbersBeforeAFoundedCooperativeHasThem() {
        var given = cases.opened().approvedAtOnceFor("10000.00");

        var refusal = given.refusalOf(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "7/2026", GivenMoney.fresh()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(fields(refusal)).containsExactly("resolution", "registeredName", "krs", "nip", "regon");
    }

    @Test
    void asksAJoiningCaseForTheResolutionAndTheNumbers() {
        var given =
                cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN).approvedAtOnceFor("10000.00");

        var refusal = given.refusalOf(
                BeginRegistration.class, ref -> new BeginRegistration.Command(ref, null, " ", RegisterNumbers.NONE));

        assertThat(fields(refusal))
                .containsExactly("resolvedOn", "resolution", "registeredName", "krs", "nip", "regon");
    }

    @Test
    void keepsTheNumbersOfTheCooperativeThatIsJoined() {
        var given =
                cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN).approvedAtOnceFor("10000.00");
        var known = GivenMoney.fresh();
        given.advisorDoes(BeginRegistration.class, ref -> new BeginRegistration.Command(ref, DAY, "7/2026", known))
                .foundersNamed();

        assertThat(fields(given.refusalOf(CompleteRegistration.class, ref -> complete(ref, known, GivenMoney.NAME))))
                .containsExactly("registeredName", "krs", "nip", "regon");

        given.advisorDoes(CompleteRegistration.class, ref -> complete(ref, RegisterNumbers.NONE, GivenMoney.NAME));
        assertThat(cooperative(given).krs().orElseThrow().value()).isEqualTo(known.krs());
        assertThat(cooperative(given).resolution()).contains("7/2026");
    }

    /** domain.md g16: extract, NIP and REGON, account certificate, ZUS; those that the rules name must lie in the case. */
    @Test
    void waitsForThePapersThatTheRulesName() {
        Rules.changed(office, Setting.REGISTRATION_PAPERS, "COURT_EXTRACT,SOCIAL_INSURANCE");
        var given = begun();
        attach(given, DocumentKind.KRS_EXTRACT);

        var refusal = given.refusalOf(CompleteRegistration.class, ref -> insured(ref, DAY, DAY));

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.of("registration.papers-missing")
                        .with("missing", List.of(RegistrationPaper.SOCIAL_INSURANCE)));
        attach(given, DocumentKind.INSURANCE_PROOF);
        given.advisorDoes(CompleteRegistration.class, ref -> insured(ref, DAY, DAY));
        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_PREP);
    }

    @Test
    void refusesAnAccountInAnotherName() {
        var given = begun();

        var refusal =
                given.refusalOf(CompleteRegistration.class, ref -> complete(ref, GivenMoney.fresh(), "Jan Kowalski"));

        assertThat(refusal.verdict().reasons())
                .containsExactly(Reason.ofField("accountOwner", "registration.account-owner")
                        .with("name", GivenMoney.NAME));
    }

    @Test
    void tellsEverythingThatIsWrongWithTheExtractAtOnce() {
        var given = begun();
        var numbers = new RegisterNumbers("Żuraw sp. z o.o.", "abc", "1234563217", "123456786");

        var refusal = given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref, numbers, "51999900000000000000000001", "", DAY.plusDays(1), null));

        assertThat(fields(refusal))
                .contains("registeredName", "krs", "nip", "regon", "account", "accountOwner", "registeredOn")
                .contains("activityStartedOn");
    }

    @Test
    void refusesAnEntryBeforeTheMeetingAndAnActivityBeforeTheEntry() {
        var given = begun();

        var refusal = given.refusalOf(
                CompleteRegistration.class,
                ref -> new CompleteRegistration.Command(
                        ref,
                        GivenMoney.fresh(),
                        GivenMoney.ACCOUNT,
                        GivenMoney.NAME,
                        DAY.minusDays(1),
                        DAY.minusDays(2)));

        assertThat(refusal.verdict().reasons().stream().map(Reason::rule))
                .containsExactly("registration.before-meeting", "registration.activity-day");
    }

    @Test
    void foundsUnderOneCourtNumberOnlyOnce() {
        var numbers = GivenMoney.fresh();
        begun().advisorDoes(CompleteRegistration.class, ref -> complete(ref, numbers, GivenMoney.NAME));

        var refusal = begun().refusalOf(CompleteRegistration.class, ref -> complete(ref, numbers, GivenMoney.NAME));

        assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("registration.krs-taken");
    }

    @Test
    void hasNumbersOfRegistersThatNoOtherHas() {
        var known = GivenMoney.fresh();
        begun().advisorDoes(CompleteRegistration.class, ref -> complete(ref, known, GivenMoney.NAME));
        var other = GivenMoney.fresh();

        var second = begun().refusalOf(
                        CompleteRegistration.class,
                        ref -> complete(
                                ref,
                                new RegisterNumbers(GivenMoney.NAME, other.krs(), known.nip(), known.regon()),
                                GivenMoney.NAME));
        var joined = cases.opened(FounderKind.NATURAL_PERSONS, CaseFile.Purpose.JOIN)
                .approvedAtOnceFor("10000.00")
                .refusalOf(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(
                                ref,
                                DAY,
                                "7/2026",
                                new RegisterNumbers(GivenMoney.NAME, known.krs(), other.nip(), known.regon())));

        assertThat(second.verdict().reasons())
                .containsExactly(
                        Reason.ofField("nip", "registration.number-taken").with("krs", new Krs(known.krs())),
                        Reason.ofField("regon", "registration.number-taken").with("krs", new Krs(known.krs())));
        assertThat(joined.verdict().reasons())
                .containsExactly(Reason.ofField("nip", "registration.other-nip")
                        .with("krs", new Krs(known.krs()))
                        .with("nip", new Nip(known.nip())));
    }

    @Test
    void asksForTheDaysOfSocialInsuranceWhereTheRulesDo() {
        Rules.changed(office, Setting.REGISTRATION_PAPERS, "SOCIAL_INSURANCE");
        var given = begun();
        attach(given, DocumentKind.INSURANCE_PROOF);

        assertThat(fields(given.refusalOf(
                        CompleteRegistration.class, ref -> complete(ref, GivenMoney.fresh(), GivenMoney.NAME))))
                .containsExactly("insuredSince", "insuranceRegisteredOn");

        office.on(DAY.plusDays(20));
        given.advisorDoes(CompleteRegistration.class, ref -> insured(ref, DAY, DAY.plusDays(8)));
        office.as(Staff.MANAGER, Role.MANAGER);
        var sheet =
                office.inTransaction(() -> office.the(AgreementDossier.class).cooperative(given.number()));
        // 2 March 2026 and seven days
        assertThat(cooperative(given).insuranceDue()).contains(LocalDate.of(2026, 3, 9));
        assertThat(sheet).map(CooperativeSheet::insuredLate).contains(true);
    }

    @Test
    void wantsBothDaysOfSocialInsuranceOrNone() {
        var given = begun();

        assertThat(fields(given.refusalOf(CompleteRegistration.class, ref -> insured(ref, null, DAY.plusDays(1)))))
                .containsExactly("insuredSince", "insuranceRegisteredOn");
        given.advisorDoes(CompleteRegistration.class, ref -> insured(ref, DAY, DAY));
        assertThat(cooperative(given).insuranceRegisteredOn()).contains(DAY);
    }

    @Test
    void takesInsuranceThatBeginsWithTheActivityLater() {
        Rules.changed(office, Setting.REGISTRATION_PAPERS, "SOCIAL_INSURANCE");
        var given = begun();
        attach(given, DocumentKind.INSURANCE_PROOF);

        // activity begins within twelve months from Monday 2 March 2026
        assertThat(rules(given, LocalDate.of(2027, 3, 3))).containsExactly("registration.insured-after");
        assertThat(rules(given, DAY.minusDays(1))).contains("registration.insured-before");
        given.advisorDoes(CompleteRegistration.class, ref -> insured(ref, LocalDate.of(2027, 3, 2), null));
        assertThat(cooperative(given).insuredSince()).contains(LocalDate.of(2027, 3, 2));
        assertThat(cooperative(given).insuranceDue()).contains(LocalDate.of(2027, 3, 9));
        assertThat(cooperative(given).insuranceRegisteredOn()).isEmpty();
    }

    private static List<String> rules(GivenCase given, LocalDate since) {
        return given
                .refusalOf(CompleteRegistration.class, ref -> insured(ref, since, null))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    /** Insured from 2 March 2027, 7 days: owed by the 9th, handed in on the 12th, so late; done with it once. */
    @Test
    void recordsTheInsuranceThatWasToComeAndShowsThatItIsLate() {
        Rules.changed(office, Setting.REGISTRATION_PAPERS, "SOCIAL_INSURANCE");
        var given = begun();
        attach(given, DocumentKind.INSURANCE_PROOF);
        var since = LocalDate.of(2027, 3, 2);
        given.advisorDoes(CompleteRegistration.class, ref -> insured(ref, since, null));
        assertThat(owed(given)).containsExactly(since.plusDays(7));
        assertThat(sheet(given).insuredLate()).isFalse();

        office.on(LocalDate.of(2027, 3, 12));
        assertThat(sheet(given).insuredLate()).isTrue();
        assertThat(fields(given.refusalOf(
                        RecordSocialInsurance.class,
                        ref -> new RecordSocialInsurance.Command(
                                ref, office.today().plusDays(1)))))
                .containsExactly("insuranceRegisteredOn");
        given.advisorDoes(
                RecordSocialInsurance.class, ref -> new RecordSocialInsurance.Command(ref, LocalDate.of(2027, 3, 12)));

        assertThat(owed(given)).isEmpty();
        assertThat(sheet(given).insuredLate()).isTrue();
        assertThat(sheet(given).insuranceRegisteredOn()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(given.refusalOf(
                                RecordSocialInsurance.class,
                                ref -> new RecordSocialInsurance.Command(ref, office.today()))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("registration.insurance-known");
    }

    @Test
    void recordsNoLaterInsuranceWhereNoneWasToCome() {
        var given = begun();
        given.advisorDoes(CompleteRegistration.class, ref -> complete(ref, GivenMoney.fresh(), GivenMoney.NAME));

        assertThat(given.refusalOf(RecordSocialInsurance.class, ref -> new RecordSocialInsurance.Command(ref, DAY))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("registration.no-insurance");
        assertThat(owed(given)).isEmpty();
    }

    /** domain.md 8.5: the certificate names the address; it may be said with the numbers or later, and whenever it changes. */
    @Test
    void knowsWhereTheSeatIsSinceTheRegistrationOrLater() {
        var given = begun();
        assertThat(given.refusalOf(
                                RecordSeatAddress.class,
                                ref -> new RecordSeatAddress.Command(ref, "ul. Mostowa 1, 87-100 Toruń"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("registration.not-registered");
        var numbers = GivenMoney.fresh();
        var withSeat = new RegisterNumbers(
                numbers.registeredName(),
                numbers.krs(),
                numbers.nip(),
                numbers.regon(),
                " ul. Mostowa 1, 87-100 Toruń ");
        given.advisorDoes(CompleteRegistration.class, ref -> complete(ref, withSeat, GivenMoney.NAME));
        assertThat(sheet(given).seatAddress()).isEqualTo("ul. Mostowa 1, 87-100 Toruń");

        assertThat(fields(given.refusalOf(RecordSeatAddress.class, ref -> new RecordSeatAddress.Command(ref, " "))))
                .containsExactly("seatAddress");
        given.advisorDoes(
                RecordSeatAddress.class, ref -> new RecordSeatAddress.Command(ref, "ul. Nowa 2, 87-200 Wąbrzeźno"));
        assertThat(sheet(given).seatAddress()).isEqualTo("ul. Nowa 2, 87-200 Wąbrzeźno");
    }

    private List<LocalDate> owed(GivenCase given) {
        return office.the(Obligations.class).of(given.number()).stream()
                .filter(each -> each.isOpen() && each.kind() == ObligationKind.REGISTER_INSURANCE)
                .map(Obligation::due)
                .toList();
    }

    private CooperativeSheet sheet(GivenCase given) {
        office.as(given.file().advisor(), Role.ADVISOR);
        return office.the(AgreementDossier.class).cooperative(given.number()).orElseThrow();
    }

    private static CompleteRegistration.Command insured(
            pl.pomost.kernel.fact.CaseRef ref, LocalDate since, LocalDate handedIn) {
        return new CompleteRegistration.Command(
                ref,
                GivenMoney.fresh(),
                GivenMoney.ACCOUNT,
                GivenMoney.NAME,
                DAY,
                DAY,
                new SocialInsurance(since, handedIn));
    }

    private static void attach(GivenCase given, DocumentKind kind) {
        given.advisorDoes(
                AttachDocument.class, ref -> new AttachDocument.Command(ref, kind, Papers.pdf("a.pdf", kind.name())));
    }

    private GivenCase begun() {
        return cases.opened()
                .approvedAtOnceFor("10000.00")
                .advisorDoes(
                        BeginRegistration.class,
                        ref -> new BeginRegistration.Command(ref, DAY, null, RegisterNumbers.NONE))
                .foundersNamed();
    }

    private static CompleteRegistration.Command complete(
            pl.pomost.kernel.fact.CaseRef ref, RegisterNumbers numbers, String owner) {
        return new CompleteRegistration.Command(ref, numbers, GivenMoney.ACCOUNT, owner, DAY, DAY);
    }

    private Cooperative cooperative(GivenCase given) {
        return office.the(Cooperatives.class).of(given.number()).orElseThrow();
    }

    private static java.util.List<String> fields(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }
}
