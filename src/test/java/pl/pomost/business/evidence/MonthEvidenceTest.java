package pl.pomost.business.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.MonthState;
import pl.pomost.business.bridging.SettleBridgingMonth;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class MonthEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource
    void isHandedInSentBackCorrectedAndAccepted(Ground ground) {
        ground.office(office -> {
            var given = paid(office);
            submits(given, GivenBridging.rent("FV/1", "5000.00", DAY));
            given.advisorDoes(
                    ReturnMonthEvidence.class, ref -> new ReturnMonthEvidence.Command(ref, 1, "Brakuje składek."));

            assertThat(state(given)).isEqualTo(MonthState.CORRECTION);
            // handed in on Friday 6 March: seven working days
            assertThat(evidence(given).correctionDue()).contains(LocalDate.of(2026, 3, 17));
            assertThat(rules(settling(given, "5000.00"))).containsExactly("bridging.month-not-over");
            GivenBridging.isOver(given, 1);
            assertThat(rules(settling(given, "5000.00"))).containsExactly("evidence.in-correction");

            submits(given, GivenBridging.rent("FV/1", "5000.00", DAY), GivenBridging.rent("FV/2", "2500.00", DAY));
            assertThat(rules(settling(given, "7500.01"))).containsExactly("evidence.above-documents");
            settle(given, "7500.00");

            assertThat(state(given)).isEqualTo(MonthState.SETTLED);
            assertThat(evidence(given).state()).isEqualTo(MonthEvidence.EvidenceState.ACCEPTED);
            assertThat(evidence(given).round()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void findsADocumentThatProvesAnotherCase(Ground ground) {
        ground.office(office -> {
            submits(paid(office), GivenBridging.rent("FV 07/2026", "5000.00", DAY));
            var other = paid(office);

            assertThat(rules(refused(other, GivenBridging.rent("fv/7/2026", "1.00", DAY))))
                    .containsExactly("settlement.double-financing");
        });
    }

    @Test
    void countsNoCostThatTheRulesDoNotNameAndNonePaidBeforeTheMonth() {
        var given = paid(Office.onFakes());
        var other =
                new CostEntry(RunningCost.OTHER, GivenMoney.NIP, "Sklep", "FV/1", DAY, DAY.minusDays(2), Money.of(10));

        assertThat(rules(refused(given, other))).containsExactly("evidence.not-counted", "evidence.paid-before");
    }

    @Test
    void refusesTheSameDocumentTwiceInOneMonth() {
        var given = paid(Office.onFakes());

        assertThat(rules(refused(
                        given, GivenBridging.rent("FV/1", "1.00", DAY), GivenBridging.rent("FV 001", "2.00", DAY))))
                .containsExactly("settlement.same-proof-twice");
    }

    private static GivenCase paid(Office office) {
        office.on(DAY);
        var given = new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
        GivenBridging.sign(given, BridgingKind.BASIC, YearMonth.from(DAY), 6, "1600.00");
        GivenBridging.pay(given, 1);
        return given;
    }

    private static void submits(GivenCase given, CostEntry... costs) {
        given.advisorDoes(SubmitMonthEvidence.class, ref -> new SubmitMonthEvidence.Command(ref, 1, List.of(costs)));
    }

    private static Refusal refused(GivenCase given, CostEntry... costs) {
        return given.refusalOf(
                SubmitMonthEvidence.class, ref -> new SubmitMonthEvidence.Command(ref, 1, List.of(costs)));
    }

    private static void settle(GivenCase given, String cost) {
        given.advisorDoes(
                SettleBridgingMonth.class,
                ref -> new SettleBridgingMonth.Command(ref, 1, Money.of(cost), "Według dokumentów."));
    }

    private static Refusal settling(GivenCase given, String cost) {
        return given.refusalOf(
                SettleBridgingMonth.class,
                ref -> new SettleBridgingMonth.Command(ref, 1, Money.of(cost), "Według dokumentów."));
    }

    private static MonthState state(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> {
            var file = office.the(CaseFiles.class).look(given.number());
            var policy = office.the(BridgingMonthPolicy.class);
            var ledger = policy.ledger(file);
            return policy.state(file, ledger, ledger.months().get(0));
        });
    }

    private static MonthEvidence evidence(GivenCase given) {
        var office = given.office();
        return office.inTransaction(
                () -> office.the(MonthEvidences.class).of(given.number(), 1).orElseThrow());
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
