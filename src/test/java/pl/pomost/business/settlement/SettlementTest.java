package pl.pomost.business.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.PreparePayout;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class SettlementTest {

    @ParameterizedTest
    @EnumSource
    void refundsTheAcceptedCostWithTheLastTranche(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            GivenSettlement.submit(given, "60000.00", "35000.00");
            GivenSettlement.check(given);
            GivenSettlement.accept(given);

            given.lastTranchePaid();

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(given.paid()).isEqualTo(Money.of("95000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesBackWhatWasPaidAboveTheAcceptedCost(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            GivenSettlement.submit(given, "60000.00", "18000.00");
            GivenSettlement.check(given);
            GivenSettlement.accept(given);

            var nothingDue = given.refusalOf(
                    GivenMoney.ACCOUNTANT,
                    Role.ACCOUNTANT,
                    PreparePayout.class,
                    ref -> new PreparePayout.Command(ref, 2));
            var concluded = given.refusalOf(
                    GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, ConcludeGrant.class, ConcludeGrant.Command::new);

            assertThat(rules(nothingDue)).contains("payout.nothing-due");
            assertThat(rules(concluded)).containsExactly("settlement.money-to-return");
            assertThat(concluded.verdict().reasons().get(0).figures()).containsEntry("left", Money.of("2000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSameDocumentHoweverItsNumberIsSpelled(Ground ground) {
        ground.office(office -> {
            var first = spending(office);
            var second = spending(office);
            submits(first, "FV 012/2026").isEmpty();

            submits(second, "fv/12/2026").containsExactly("settlement.double-financing");
            submits(second, "fv/120/26").isEmpty();
        });
    }

    private static ListAssert<String> submits(GivenCase given, String document) {
        var today = given.office().today();
        var shares = List.of(new ProofEntry.Share(1, Money.of("100.00")));
        var proof = new ProofEntry(
                GivenMoney.NIP,
                "Sklep Próbny",
                document,
                today,
                today,
                Money.of("100.00"),
                Money.ZERO,
                GivenMoney.ACCOUNT,
                null,
                false,
                false,
                shares);
        try {
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));
            return assertThat(List.of());
        } catch (Refusal refusal) {
            return assertThat(rules(refusal));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSameDocumentInAnotherCase(Ground ground) {
        ground.office(office -> {
            var first = spending(office);
            var second = spending(office);
            var proof = GivenSettlement.proof(1, "100.00", office.today());
            first.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));

            var refusal =
                    second.refusalOf(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));

            assertThat(rules(refusal)).containsExactly("settlement.double-financing");
            assertThat(refusal.verdict().reasons().get(0).figures())
                    .containsEntry("case", first.number().text());
        });
    }

    @ParameterizedTest
    @EnumSource
    void letsACorrectedSettlementBringTheSameDocumentsAgain(Ground ground) {
        ground.office(office -> {
            var given = spending(office);
            var proof = GivenSettlement.proof(1, "100.00", office.today());
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));
            given.advisorDoes(ReturnSettlement.class, ref -> new ReturnSettlement.Command(ref, "Brak pozycji 2."));
            given.advisorDoes(SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof)));

            assertThat(given.stage()).isEqualTo(Stage.SETTLEMENT_SUBMITTED);
        });
    }

    @Test
    void tellsEveryFaultOfTheProofsAtOnce() {
        var office = Office.onFakes();
        var given = spending(office);
        var early = GivenSettlement.proof(1, "70000.00", LocalDate.of(2026, 2, 1));
        var unknown = GivenSettlement.proof(9, "10.00", office.today());

        var refusal = given.refusalOf(
                SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(early, unknown)));

        assertThat(rules(refusal))
                .containsExactly("settlement.outside-window", "settlement.line-unknown", "settlement.line-exceeded");
    }

    @Test
    void refusesTheSameDocumentTwiceInOneSettlement() {
        var office = Office.onFakes();
        var given = spending(office);
        var proof = GivenSettlement.proof(1, "10.00", office.today());

        var refusal = given.refusalOf(
                SubmitSettlement.class, ref -> new SubmitSettlement.Command(ref, List.of(proof, proof)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.verdict().reasons().get(0).field()).isEqualTo("proofs[1].documentNumber");
    }

    @Test
    void asksWhyLessIsAcceptedThanClaimed() {
        var office = Office.onFakes();
        var given = spending(office);
        GivenSettlement.submit(given, "100.00");

        var refusal = given.refusalOf(
                CheckSettlement.class,
                ref -> new CheckSettlement.Command(
                        ref, List.of(new CheckSettlement.Accepted(1, Money.of("99.99"), " ", null)), null));

        assertThat(refusal.verdict().reasons()).extracting(Reason::field).containsExactly("proofs[0].remark");
    }

    @Test
    void refusesAcceptanceBeforeTheCheck() {
        var office = Office.onFakes();
        var given = spending(office);
        GivenSettlement.submit(given, "100.00");

        var refusal = given.refusalOf(
                GivenMoney.MANAGER, Role.MANAGER, AcceptSettlement.class, AcceptSettlement.Command::new);

        assertThat(rules(refusal)).containsExactly("settlement.unchecked");
    }

    private static GivenCase spending(Office office) {
        var given = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        return given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
