package pl.pomost.business.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annex.Kind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.TranchePolicy;
import pl.pomost.business.plan.RecordPersonAmounts;
import pl.pomost.business.plan.StartApplication;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.BreachSigns;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.given.Cases;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenAid;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Plans;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.annex.AnnexSheet;
import pl.pomost.records.dossier.AgreementDossier;
import pl.pomost.records.dossier.GrantShareSheet;

/** Domain 6.1 after the agreement: eligible = Σ of those who stay; their amounts count, those of who left do not. */
class GrantSharesTest {

    /** 25 000 (counts 20 000) + 4 × 15 000 = 80 000. One with 15 000 leaves: 65 000; tranches 80 % + 20 %: 64 000 paid, 1 000 left. */
    @ParameterizedTest
    @EnumSource
    void lowersTheGrantByTheShareOfWhoLeaves(Ground ground) {
        ground.office(office -> {
            var given = agreed(office, "80000.00", "25000", "15000", "15000", "15000", "15000");
            given.firstTranchePaid();
            var paid = office.inTransaction(given::paid);
            var leaver = members(given).get(1);
            given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 2, office.today(), "Wyjazd."));
            assertThat(owed(given)).contains(ObligationKind.REPLACE_MEMBER);

            proposes(given, leaver);
            assertThat(holds(given)).isEqualTo(Money.of(80_000));
            signs(given, 1);

            var annex = office.inTransaction(() -> office.the(Annexes.class).of(given.number()))
                    .get(0);
            assertThat(annex.amountBefore()).contains(Money.of(80_000));
            assertThat(annex.amountAfter()).contains(Money.of(65_000));
            assertThat(holds(given)).isEqualTo(Money.of(65_000));
            assertThat(unpaid(given)).isEqualTo(Money.of(65_000).minus(paid));
            assertThat(owed(given)).doesNotContain(ObligationKind.REPLACE_MEMBER);
            if (ground == Ground.FAKES) {
                return; // the sheet reads names from a store
            }
            office.as(given.file().advisor(), Role.ADVISOR);
            office.inTransaction(() -> {
                var shares = office.the(GrantShareSheet.class).of(given.number());
                assertThat(shares.total()).isEqualTo(Money.of(65_000));
                assertThat(shares.agreed()).isEqualTo(Money.of(80_000));
                assertThat(shares.holds()).isEqualTo(Money.of(65_000));
                assertThat(shares.persons().get(1))
                        .extracting(row -> row.annex(), row -> row.leftOn(), row -> row.counted())
                        .containsExactly(1, office.today(), Money.of(15_000));
                assertThat(shares.staying()).hasSize(4);
                assertThat(office.the(AgreementDossier.class)
                                .agreement(given.number())
                                .orElseThrow()
                                .holds())
                        .isEqualTo(Money.of(65_000));
                return null;
            });
        });
    }

    /** Spent 80 000 of 80 000, 65 000 hold: the last tranche is what is left of these, and nothing is accepted above them. */
    @ParameterizedTest
    @EnumSource
    void paysTheLastTrancheOutOfWhatHolds(Ground ground) {
        ground.office(office -> {
            var given = agreed(office, "80000.00", "20000", "15000", "15000", "15000", "15000")
                    .firstTranchePaid();
            GivenSettlement.submit(given, "80000.00");
            GivenSettlement.check(given);
            var paid = office.inTransaction(given::paid);
            assertThat(office.inTransaction(() -> office.the(AcceptedCost.class).toPay(given.number())))
                    .isEqualTo(Money.of(80_000).minus(paid));

            proposes(given, members(given).get(4));
            signs(given, 1);

            assertThat(office.inTransaction(() -> office.the(AcceptedCost.class).toPay(given.number())))
                    .isEqualTo(Money.of(65_000).minus(paid).max(Money.ZERO));
            assertThat(unpaid(given)).isEqualTo(Money.of(65_000).minus(paid).max(Money.ZERO));
            GivenSettlement.accept(given);
            assertThat(rules(proposing(given, members(given).get(3)))).containsExactly("annex.share-stage");
            given.lastTranchePaid();
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(office.inTransaction(given::paid)).isEqualTo(Money.of(65_000));
        });
    }

    /** Two leave: 50 000 hold, 64 000 were paid, so 14 000 go back whatever was spent. */
    @Test
    void asksBackWhatWasPaidAboveWhatHolds() {
        var office = Office.onFakes();
        var given = agreed(office, "80000.00", "20000", "15000", "15000", "15000", "15000")
                .firstTranchePaid();
        GivenSettlement.submit(given, "80000.00");
        GivenSettlement.check(given);
        proposes(given, members(given).get(4));
        signs(given, 1);
        proposes(given, members(given).get(3));
        signs(given, 2);
        GivenSettlement.accept(given);

        assertThat(holds(given)).isEqualTo(Money.of(50_000));
        assertThat(unpaid(given)).isEqualTo(Money.ZERO);
        assertThat(office.the(AcceptedCost.class).toReturn(given.number()))
                .isEqualTo(given.paid().minus(Money.of(50_000)));
    }

    /** The limit of one counts for each where the application says no amounts; a grant below what is left stays. */
    @Test
    void keepsAGrantThatThoseWhoStayCover() {
        var given = new Cases(Office.onFakes()).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "70000.00");
        given.approvedAtOnceFor("70000.00").registered().agreed();

        proposes(given, members(given).get(0));
        signs(given, 1);

        assertThat(holds(given)).isEqualTo(Money.of(70_000));
        proposes(given, members(given).get(1));
        signs(given, 2);
        assertThat(holds(given)).isEqualTo(Money.of(60_000));
    }

    /** domain.md 3.7, B7: a member who is not replaced is a breach, unless the share ended by an annex. */
    @Test
    void isNoSignOfABreachAnyMore() {
        var office = Office.onFakes();
        var given = agreed(office, "80000.00", "20000", "15000", "15000", "15000", "15000")
                .firstTranchePaid();
        var left = office.today();
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 2, left, "Wyjazd."));
        office.on(left.plusDays(40));
        assertThat(office.the(BreachSigns.class).of(given.file()))
                .extracting(sign -> sign.reason().rule())
                .contains("sign.member-left");

        proposes(given, members(given).get(1));
        signs(given, 1);

        assertThat(office.the(BreachSigns.class).of(given.file()))
                .extracting(sign -> sign.reason().rule())
                .doesNotContain("sign.member-left");
    }

    /** Domain 6.7: the certificate says no more than what is granted. */
    @Test
    void owesACorrectedCertificate() {
        var day = LocalDate.of(2013, 4, 12);
        var office = Office.onFakes().on(day);
        GivenAid.regime(office, "1998/2006");
        GivenAid.rate(office, day, "4.2154");
        var given = agreed(office, "80000.00", "20000", "15000", "15000", "15000", "15000");
        assertThat(owed(given)).doesNotContain(ObligationKind.CORRECT_CERTIFICATE);

        proposes(given, members(given).get(1));
        signs(given, 1);

        assertThat(owed(given)).contains(ObligationKind.CORRECT_CERTIFICATE);
    }

    @Test
    void refusesWhoIsNotCountedAndEverybodyLeaving() {
        var given = agreed(Office.onFakes(), "20000.00", "0", "0", "0", "0", "20000");

        assertThat(rules(proposing(given, "P-2026-99999"))).containsExactly("annex.not-counted");
        assertThat(rules(proposing(given, members(given).get(4)))).containsExactly("annex.nobody-stays");
    }

    @Test
    void signsNoProposalThatAnotherOvertook() {
        var given = agreed(Office.onFakes(), "80000.00", "20000", "15000", "15000", "15000", "15000");
        var members = members(given);
        proposes(given, members.get(1));
        proposes(given, members.get(2));
        proposes(given, members.get(1));
        signs(given, 1);

        assertThat(rules(signing(given, 2))).containsExactly("annex.grant-changed");
        assertThat(rules(signing(given, 3))).containsExactly("annex.not-counted", "annex.grant-changed");
        assertThat(rules(proposing(given, members.get(1)))).containsExactly("annex.not-counted");
    }

    @Test
    void waitsForATrancheOnItsWay() {
        var given = agreed(Office.onFakes(), "80000.00", "20000", "15000", "15000", "15000", "15000");
        GivenMoney.prepare(given, 1);

        assertThat(rules(proposing(given, members(given).get(1)))).containsExactly("annex.tranche-on-its-way");
    }

    @Test
    void offersNoLinesWhereUnitRatesAreSettledAndSignsNone() {
        var office = Office.onFakes();
        var given = agreed(office, "80000.00", "20000", "15000", "15000", "15000", "15000");
        given.advisorDoes(
                ProposeAnnex.class,
                ref -> new ProposeAnnex.Command(
                        ref, Kind.COST_LINE, null, 1, Money.of(70_000), null, null, null, "Piec podrożał."));
        office.as(given.file().advisor(), Role.ADVISOR);
        assertThat(office.the(AnnexSheet.class).of(given.number()).kinds()).containsExactly(Kind.values());
        ((FakeProgrammes) office.the(Programmes.class)).withRule("unitRates", true);

        assertThat(office.the(AnnexSheet.class).of(given.number()).kinds())
                .containsExactly(Kind.SPENDING_DEADLINE, Kind.COMPOSITION);
        assertThat(SpendingTerms.deviation(
                        office.the(Programmes.class).rules(given.file().rulesVersion())))
                .isEqualTo(Share.of(0));
        assertThat(rules(signing(given, 1))).containsExactly("annex.unit-rates");
    }

    private static GivenCase agreed(Office office, String grant, String... amounts) {
        var given = new Cases(office).opened().withTrainedGroup(amounts.length);
        given.advisorDoes(StartApplication.class, StartApplication.Command::new);
        var members = members(given);
        given.advisorDoes(
                RecordPersonAmounts.class,
                ref -> new RecordPersonAmounts.Command(
                        ref,
                        IntStream.range(0, amounts.length)
                                .mapToObj(i -> new RecordPersonAmounts.Asking(members.get(i), Money.of(amounts[i])))
                                .toList()));
        Plans.schedule(office.as(given.file().advisor(), Role.ADVISOR), given.number(), grant);
        return given.approvedAtOnceFor(grant).registered().agreed();
    }

    private static List<String> members(GivenCase given) {
        return given.office().inTransaction(() -> given.group().members().stream()
                .map(GroupMember::participantNumber)
                .toList());
    }

    private static ProposeAnnex.Command leaving(CaseRef ref, @Nullable String person) {
        return new ProposeAnnex.Command(
                ref, Kind.COMPOSITION, null, null, null, "Pięć osób.", "Bez jednej.", person, "Wyjazd.");
    }

    private static void proposes(GivenCase given, String person) {
        given.advisorDoes(ProposeAnnex.class, ref -> leaving(ref, person));
    }

    private static Refusal proposing(GivenCase given, String person) {
        return given.refusalOf(ProposeAnnex.class, ref -> leaving(ref, person));
    }

    private static void signs(GivenCase given, int proposal) {
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, proposal, true, null));
    }

    private static Refusal signing(GivenCase given, int proposal) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                AnswerAnnex.class,
                ref -> new AnswerAnnex.Command(ref, proposal, true, null));
    }

    private static Agreement agreement(GivenCase given) {
        return given.office().the(Agreements.class).of(given.number()).orElseThrow();
    }

    private static Money holds(GivenCase given) {
        return given.office()
                .inTransaction(() -> given.office().the(GrantShares.class).grant(agreement(given)));
    }

    private static Money unpaid(GivenCase given) {
        return given.office()
                .inTransaction(() -> given.office().the(TranchePolicy.class).unpaid(given.file(), agreement(given)));
    }

    private static List<ObligationKind> owed(GivenCase given) {
        return given
                .office()
                .inTransaction(() -> given.office().the(Obligations.class).of(given.number()))
                .stream()
                .filter(Obligation::isOpen)
                .map(Obligation::kind)
                .toList();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
