package pl.pomost.business.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.agreement.SecurityTerms;
import pl.pomost.business.agreement.SignAgreement;
import pl.pomost.business.bridging.BeginBridging;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.SignBridging;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSecurity;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class SecurityTest {

    private static final String MUNICIPALITY = "5260250274";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);

    @Test
    void signsOnlyWhenEverySecurityIsVerifiedAndOneIsANote() {
        var given = registered(office);
        assertThat(rules(signing(given))).containsExactly("pledge.none", "pledge.no-note");

        GivenSecurity.received(given, 1, PledgeTerms.note("zarząd", Money.of(120_000)));
        assertThat(signing(given).verdict().reasons())
                .containsExactly(Reason.of("pledge.not-yet")
                        .with("pledge", 1)
                        .with("kind", Kind.PROMISSORY_NOTE)
                        .with("state", PledgeState.RECEIVED)
                        .with("needed", PledgeState.VERIFIED));

        verifies(given, 1);
        given.agreed();
        assertThat(states(given)).containsExactly(PledgeState.ACTIVE);
    }

    /** domain.md 3.10: one guarantor for each 50 000 zł, with 1.5 of the minimum wage (4 806.00 zł in 2026). */
    @Test
    void asksForEnoughGuarantorsWithEnoughIncome() {
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        GivenSecurity.received(
                given, 2, GivenSecurity.guarantor(DAY.minusMonths(1).minusDays(1), "7208.99", false));

        assertThat(rules(refusedVerification(given, 2)))
                .containsExactly("pledge.old-income", "pledge.low-income", "pledge.no-spouse");

        var again = registered(office);
        GivenSecurity.verified(again, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        GivenSecurity.verified(again, 2, GivenSecurity.guarantor(DAY.minusMonths(1), "7209.00", true));
        assertThat(signing(again).verdict().reasons())
                .containsExactly(Reason.of("pledge.few-guarantors")
                        .with("persons", 1L)
                        .with("needed", 2L)
                        .with("each", Money.of(50_000))
                        .with("amount", Money.of(100_000)));
    }

    @Test
    void refusesANoteAndAGuaranteeThatSecureTooLittle() {
        var given = registered(office);
        GivenSecurity.received(given, 1, PledgeTerms.note("zarząd", Money.of("99999.99")));
        GivenSecurity.received(
                given,
                2,
                GivenSecurity.guarantee("100000.00", DAY.plusMonths(15).minusDays(1)));

        assertThat(rules(refusedVerification(given, 1))).containsExactly("pledge.too-little");
        assertThat(refusedVerification(given, 2).verdict().reasons())
                .containsExactly(Reason.of("pledge.too-short")
                        .with("until", DAY.plusMonths(15).minusDays(1))
                        .with("needed", DAY.plusMonths(15))
                        .with("durable", DAY.plusMonths(12))
                        .with("months", 3));
    }

    /** domain.md 3.10: a lock needs its number, amount and last day, and outlives the durability period by three months. */
    @Test
    void wantsALockOfTheWholeAmountThatLastsLongEnough() {
        var given = registered(office);
        assertThat(fields(planning(given, terms(Kind.ACCOUNT_LOCK, null, null, null))))
                .containsExactly("document", "amount", "validUntil");
        var last = DAY.plusMonths(15);
        GivenSecurity.received(given, 1, terms(Kind.ACCOUNT_LOCK, "B/1", Money.of("99999.99"), last.minusDays(1)));

        var refusal = refusedVerification(given, 1);
        assertThat(rules(refusal)).containsExactly("pledge.too-little", "pledge.too-short");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("amount", Money.of("99999.99"))
                .containsEntry("needed", Money.of(100_000));
        assertThat(refusal.verdict().reasons().get(1).figures())
                .containsEntry("until", last.minusDays(1))
                .containsEntry("needed", last);
        ends(given, 1, PledgeEnd.REJECT, "Za krótka i za mała.");
        GivenSecurity.verified(given, 2, terms(Kind.ACCOUNT_LOCK, "B/2", Money.of(100_000), last));
        GivenSecurity.verified(given, 3, PledgeTerms.note("zarząd", Money.of(100_000)));
        given.agreed();
        assertThat(states(given)).containsExactly(PledgeState.REJECTED, PledgeState.ACTIVE, PledgeState.ACTIVE);
        assertThat(open(given, ObligationKind.RENEW_SECURITY))
                .extracting(Obligation::due)
                .containsExactly(last.minusDays(60));
    }

    /** domain.md 3.10: a resolution of the legal person, the number of the notary's repertory; neither has a last day. */
    @ParameterizedTest
    @EnumSource(names = {"CORPORATE_SURETY", "NOTARIAL_SUBMISSION"})
    void wantsTheDocumentOfASuretyOrASubmissionAndNothingElse(Kind kind) {
        var given = registered(office);
        assertThat(fields(planning(given, terms(kind, null, null, null)))).containsExactly("document");
        assertThat(fields(planning(
                        given, new PledgeTerms(kind, " ", MUNICIPALITY, "7/2026", null, null, null, null, false))))
                .containsExactly("givenBy");

        GivenSecurity.verified(given, 1, terms(kind, "7/2026", null, null));

        assertThat(rules(signing(given))).containsExactly("pledge.no-note");
        GivenSecurity.verified(given, 2, PledgeTerms.note("zarząd", Money.of(100_000)));
        given.agreed();
        assertThat(states(given)).containsExactly(PledgeState.ACTIVE, PledgeState.ACTIVE);
        assertThat(open(given, ObligationKind.RENEW_SECURITY)).isEmpty();
        assertThat(office.the(Pledges.class).one(given.number(), 1).document()).contains("7/2026");
    }

    /** domain.md 3.10: the surety of a legal person or a local authority, known by its number in the register or for taxes. */
    @ParameterizedTest
    @CsvSource({
        "0000123456,0000123456",
        "KRS 0000 123 456,0000123456",
        "526-025-02-74,5260250274",
        "PL5260250274,5260250274"
    })
    void namesTheLegalPersonThatGuarantees(String typed, String kept) {
        var given = registered(office);

        GivenSecurity.verified(given, 1, surety(typed));

        assertThat(office.the(Pledges.class).one(given.number(), 1).giverNumber())
                .contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5260250275", "526025027", "123456", "0000000000", "44051401359", "Jan Próbny", "00001234567"})
    void refusesTheSuretyOfWhoeverIsNoLegalPerson(String typed) {
        var refusal = planning(registered(office), surety(typed));

        assertThat(rules(refusal)).containsExactly("pledge.no-legal-person");
        assertThat(fields(refusal)).containsExactly("giverNumber");
    }

    @Test
    void asksForTheNumberOfALegalPersonAndOfNobodyElse() {
        var given = registered(office);
        assertThat(fields(planning(given, surety(null)))).containsExactly("giverNumber");

        GivenSecurity.verified(given, 1, terms(Kind.NOTARIAL_SUBMISSION, "7/2026", null, null));

        assertThat(office.the(Pledges.class).one(given.number(), 1).giverNumber())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheLegalPersonForHandsThatBypassTheCode(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            var given = registered(Office.on(store.entities()).on(DAY));
            GivenSecurity.received(given, 1, surety("0000123456"));
            GivenSecurity.received(given, 2, PledgeTerms.note("zarząd", Money.of(100_000)));
            for (var statement : List.of(
                    "UPDATE pledge SET giver_number = '0000123457' WHERE number = 1",
                    "UPDATE pledge SET giver_number = '0000123456' WHERE number = 2",
                    another("'CORPORATE_SURETY'", "CAST(NULL AS VARCHAR(10))"),
                    another("'CORPORATE_SURETY'", "'123456'"),
                    another("'PROMISSORY_NOTE'", "'0000123456'"))) {
                assertThatThrownBy(() -> store.sql(statement)).as(statement).isInstanceOf(SQLException.class);
            }
            store.sql(another("'CORPORATE_SURETY'", "'0000123456'"));
        }
    }

    /** One more pledge like the first, of that kind and giver. */
    private static String another(String kind, String giver) {
        return "INSERT INTO pledge (id, case_number, number, kind, state, given_by, giver_number, document, amount,"
                + " spouse_consents, planned_by, planned_on) SELECT 990001, case_number, 3, " + kind
                + ", 'PLANNED', given_by, " + giver
                + ", document, amount, spouse_consents, planned_by, planned_on FROM pledge WHERE number = 1";
    }

    private static PledgeTerms surety(@Nullable String number) {
        return new PledgeTerms(Kind.CORPORATE_SURETY, "Gmina Próbna", number, "7/2026", null, null, null, null, false);
    }

    @Test
    void isUsedWhileTheDemandIsEnforcedAndOverThen() {
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        GivenSecurity.verified(given, 2, terms(Kind.NOTARIAL_SUBMISSION, "7/2026", null, null));
        given.agreed();
        Filled.set(given.file(), "stage", Stage.ENFORCEMENT);
        assertThat(fields(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        EndSecurity.class,
                        ref -> new EndSecurity.Command(ref, 2, PledgeEnd.USE, null))))
                .containsExactly("protocol");
        office.on(DAY.plusDays(3));

        ends(given, 2, PledgeEnd.USE, "Wniosek o klauzulę wykonalności.");

        assertThat(states(given)).containsExactly(PledgeState.ACTIVE, PledgeState.USED);
        var used = office.the(Pledges.class).one(given.number(), 2);
        assertThat(used.endedBy()).contains(GivenMoney.MANAGER);
        assertThat(used.endedOn()).contains(DAY.plusDays(3));
        assertThat(used.protocol()).contains("Wniosek o klauzulę wykonalności.");
        var told = office.facts().last();
        assertThat(told.thing()).isEqualTo("pledge 2");
        var changed = ((Snapshot) Objects.requireNonNull(told.after().values().get("changed"))).values();
        assertThat(changed).containsEntry("state", "USED").containsEntry("endedBy", GivenMoney.MANAGER);
        assertThat(changed.get("protocol")).isInstanceOf(Snapshot.Personal.class);
        assertThat(rules(refusedEnd(given, 2, PledgeEnd.USE))).containsExactly("pledge.state");
        assertThat(rules(refusedEnd(given, 2, PledgeEnd.RETURN))).contains("pledge.state");
    }

    /** What fails its check blocks nothing once it is refused; another guarantor takes the place. */
    @ParameterizedTest
    @EnumSource
    void isRefusedBeforeItComesIntoForceAndReplaced(Ground ground) {
        ground.office(there -> {
            var given = registered(there.on(DAY));
            GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
            GivenSecurity.received(given, 2, GivenSecurity.guarantor(DAY.minusDays(40), "9000.00", true));
            assertThat(rules(refusedVerification(given, 2))).containsExactly("pledge.old-income");
            assertThat(rules(signing(given))).containsExactly("pledge.not-yet", "pledge.few-guarantors");

            ends(given, 2, PledgeEnd.REJECT, "Zaświadczenie za stare, oddano poręczycielowi.");
            GivenSecurity.verified(given, 3, GivenSecurity.guarantor(DAY, "9000.00", true));
            GivenSecurity.verified(given, 4, GivenSecurity.guarantor(DAY, "9000.00", true));
            assertThat(rules(refusedEnd(given, 2, PledgeEnd.REJECT))).containsExactly("pledge.state");
            given.agreed().firstTranchePaid();

            assertThat(there.inTransaction(() -> there.the(Pledges.class).of(given.number()).stream()
                            .map(Pledge::state)
                            .toList()))
                    .containsExactly(PledgeState.ACTIVE, PledgeState.REJECTED, PledgeState.ACTIVE, PledgeState.ACTIVE);
        });
    }

    @Test
    void isNotRefusedOnceItIsInForce() {
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        given.agreed();

        assertThat(rules(refusedEnd(given, 1, PledgeEnd.REJECT))).containsExactly("pledge.state");
    }

    @Test
    void isVerifiedByOtherHandsThanThoseThatReceivedIt() {
        var given = registered(office);
        GivenSecurity.received(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));

        assertThat(rules(given.refusalOf(
                        Cases.ADVISOR,
                        Role.ACCOUNTANT,
                        VerifySecurity.class,
                        ref -> new VerifySecurity.Command(ref, 1))))
                .containsExactly("pledge.same-hands");
    }

    @Test
    void paysNothingWhileOneIsNotInForceOrHasExpired() {
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        given.agreed();
        GivenSecurity.verified(given, 2, GivenSecurity.guarantee("100000.00", DAY.plusMonths(15)));
        assertThat(rules(payout(given))).containsExactly("pledge.not-yet");

        ends(given, 2, PledgeEnd.ACTIVATE, null);
        assertThat(open(given, ObligationKind.RENEW_SECURITY))
                .extracting(Obligation::due)
                .containsExactly(DAY.plusMonths(15).minusDays(60));
        office.on(DAY.plusMonths(15).plusDays(1));
        assertThat(rules(payout(given))).containsExactly("pledge.expired");

        ends(given, 2, PledgeEnd.RETURN, "Gwarancja wygasła; zwrócono bankowi.");
        assertThat(open(given, ObligationKind.RENEW_SECURITY)).isEmpty();
        given.firstTranchePaid();
    }

    /** What is never put in force would keep everything from being signed and paid for good. */
    @ParameterizedTest
    @EnumSource
    void letsGoOfWhatIsNeverPutInForce(Ground ground) {
        ground.office(there -> {
            var given = registered(there.on(DAY));
            GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
            given.advisorDoes(
                    PlanSecurity.class,
                    ref -> new PlanSecurity.Command(ref, GivenSecurity.guarantor(DAY, "100.00", false)));
            GivenSecurity.received(given, 3, GivenSecurity.guarantor(DAY, "100.00", false));
            GivenSecurity.verified(given, 4, PledgeTerms.note("prezes", Money.of(100_000)));
            assertThat(rules(signing(given))).contains("pledge.not-yet");

            for (var number : List.of(2, 3, 4)) {
                ends(given, number, PledgeEnd.REJECT, "Niepotrzebne.");
            }

            given.agreed().firstTranchePaid();
            assertThat(rules(refusedEnd(given, 1, PledgeEnd.REJECT))).containsExactly("pledge.state");
            assertThat(there.inTransaction(() -> there.the(Pledges.class).of(given.number())))
                    .extracting(Pledge::state)
                    .containsExactly(
                            PledgeState.ACTIVE, PledgeState.REJECTED, PledgeState.REJECTED, PledgeState.REJECTED);
        });
    }

    @Test
    void isGivenBackOnlyAfterTheEndAndDestroyedOnlyWhenNobodyCollectsIt() {
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
        GivenSecurity.verified(given, 2, PledgeTerms.note("prezes", Money.of(100_000)));
        given.agreed();
        assertThat(rules(refusedEnd(given, 1, PledgeEnd.RETURN))).containsExactly("pledge.not-ended");
        assertThat(rules(refusedEnd(given, 1, PledgeEnd.USE))).containsExactly("pledge.not-enforced");

        Filled.set(given.file(), "stage", Stage.CLOSED);
        Filled.set(given.file(), "stageSince", DAY);
        assertThat(rules(refusedEnd(given, 2, PledgeEnd.DESTROY))).containsExactly("pledge.may-be-collected");
        ends(given, 1, PledgeEnd.RETURN, "Protokół zwrotu.");
        office.on(DAY.plusDays(31));
        ends(given, 2, PledgeEnd.DESTROY, "Protokół komisji.");
        assertThat(states(given)).containsExactly(PledgeState.RETURNED, PledgeState.DESTROYED);
    }

    /** domain.md 3.2: a case that repaid all of its grant has ended, so what secured it is owed back. */
    @ParameterizedTest
    @EnumSource
    void isGivenBackWhenTheWholeGrantCameBack(Ground ground) {
        ground.office(there -> {
            var given = registered(there.on(DAY));
            GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
            GivenSecurity.verified(given, 2, PledgeTerms.note("prezes", Money.of(100_000)));
            given.agreed().firstTranchePaid();
            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B2", "80000.00");
            GivenRepayment.delivered(given, demand);
            assertThat(rules(refusedEnd(given, 1, PledgeEnd.RETURN))).containsExactly("pledge.not-ended");
            var owed = there.inTransaction(() -> there.the(DemandBalances.class)
                    .of(GivenRepayment.demand(given, demand))
                    .owedOn(there.today()));
            GivenRepayment.entered(given, demand, owed.toString());
            GivenRepayment.confirmed(given, demand, 1);

            assertThat(given.stage()).isEqualTo(Stage.REPAID);
            assertThat(toReturn(there, given)).hasSize(1);
            ends(given, 1, PledgeEnd.RETURN, "Protokół zwrotu.");
            assertThat(rules(refusedEnd(given, 2, PledgeEnd.DESTROY))).containsExactly("pledge.may-be-collected");
            there.on(there.today().plusDays(31));
            ends(given, 2, PledgeEnd.DESTROY, "Protokół komisji.");
            assertThat(toReturn(there, given)).isEmpty();
        });
    }

    private static List<Obligation> toReturn(Office there, GivenCase given) {
        return there.inTransaction(() -> there.the(Obligations.class).of(given.number())).stream()
                .filter(owed -> owed.kind() == ObligationKind.RETURN_SECURITY && owed.isOpen())
                .toList();
    }

    @Test
    void asksForNothingWhereTheRulesKeepNoRegister() {
        var given = new Cases(office).opened().approvedAtOnceFor("100000.00").registered();

        given.agreed().firstTranchePaid();

        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
    }

    /** domain.md 3.10: the highest sum of a note is aid and interest. */
    @Test
    void wantsANoteForTheAidAndItsInterest() {
        Rules.changed(office, Setting.SECURITY_NOTE_INTEREST, "15");
        var given = registered(office);
        GivenSecurity.received(given, 1, PledgeTerms.note("zarząd", Money.of("114999.99")));

        assertThat(refusedVerification(given, 1).verdict().reasons())
                .containsExactly(Reason.of("pledge.too-little")
                        .with("amount", Money.of("114999.99"))
                        .with("needed", Money.of(115_000)));
    }

    /** domain.md 3.3, b3: the security is extended to cover the support before its months begin. */
    @Test
    void beginsBridgingSupportOnlyWhenGrantAndSupportAreCovered() {
        Rules.changed(office, Setting.SECURITY_NOTE_INTEREST, "15");
        var given = registered(office);
        GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(115_000)));
        given.agreed();
        GivenBridging.request(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1000.00");
        GivenBridging.decide(given, BridgingKind.BASIC, true);
        given.managerDoes(SignBridging.class, ref -> new SignBridging.Command(ref, BridgingKind.BASIC));

        assertThat(beginning(given).verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("pledge.not-covered");
            assertThat(reason.figures())
                    .containsEntry("grant", Money.of(100_000))
                    .containsEntry("support", Money.of(30_000))
                    .containsEntry("needed", Money.of(130_000))
                    .containsEntry("notes", Money.of(100_000))
                    .containsEntry("covered", Money.of(100_000));
        });

        GivenSecurity.verified(given, 2, PledgeTerms.note("prezes", Money.of("34499.99")));
        ends(given, 2, PledgeEnd.ACTIVATE, null);
        assertThat(rules(beginning(given))).containsExactly("pledge.not-covered");

        GivenSecurity.verified(given, 3, PledgeTerms.note("prezes", Money.of("0.02")));
        ends(given, 3, PledgeEnd.ACTIVATE, null);
        given.managerDoes(
                BeginBridging.class, ref -> new BeginBridging.Command(ref, BridgingKind.BASIC, "Weksle 1 do 3."));
    }

    private static Refusal beginning(GivenCase given) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                BeginBridging.class,
                ref -> new BeginBridging.Command(ref, BridgingKind.BASIC, "Weksel."));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryStep(Ground ground) {
        ground.office(there -> {
            var given = registered(there.on(DAY));
            GivenSecurity.verified(given, 1, PledgeTerms.note("zarząd", Money.of(100_000)));
            given.agreed().firstTranchePaid();

            var kept = there.inTransaction(() -> there.the(Pledges.class).one(given.number(), 1));
            assertThat(kept.state()).isEqualTo(PledgeState.ACTIVE);
            assertThat(kept.receivedBy()).contains(Cases.ADVISOR);
            assertThat(kept.verifiedBy()).contains(GivenMoney.ACCOUNTANT);
            assertThat(kept.activeSince()).contains(DAY);
        });
    }

    private static PledgeTerms terms(
            Kind kind, @Nullable String document, @Nullable Money amount, @Nullable LocalDate until) {
        return new PledgeTerms(kind, "Gmina Próbna", MUNICIPALITY, document, amount, until, null, null, false);
    }

    private static Refusal planning(GivenCase given, PledgeTerms terms) {
        return given.refusalOf(PlanSecurity.class, ref -> new PlanSecurity.Command(ref, terms));
    }

    private static List<String> fields(Refusal refusal) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.verdict().reasons().stream().map(Reason::field).toList();
    }

    private static GivenCase registered(Office office) {
        Rules.changed(office, Setting.SECURITY_REGISTER_ON, "true");
        return new Cases(office).opened().approvedAtOnceFor("100000.00").registered();
    }

    private List<PledgeState> states(GivenCase given) {
        return office.the(Pledges.class).of(given.number()).stream()
                .map(Pledge::state)
                .toList();
    }

    private List<Obligation> open(GivenCase given, ObligationKind kind) {
        return office.the(Obligations.class).of(given.number()).stream()
                .filter(owed -> owed.kind() == kind && owed.isOpen())
                .toList();
    }

    private static void verifies(GivenCase given, int number) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VerifySecurity.class,
                ref -> new VerifySecurity.Command(ref, number));
    }

    private static Refusal refusedVerification(GivenCase given, int number) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                VerifySecurity.class,
                ref -> new VerifySecurity.Command(ref, number));
    }

    private static void ends(GivenCase given, int number, PledgeEnd end, String protocol) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EndSecurity.class,
                ref -> new EndSecurity.Command(ref, number, end, protocol));
    }

    private static Refusal refusedEnd(GivenCase given, int number, PledgeEnd end) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EndSecurity.class,
                ref -> new EndSecurity.Command(ref, number, end, "Protokół."));
    }

    private static Refusal payout(GivenCase given) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, 1));
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
