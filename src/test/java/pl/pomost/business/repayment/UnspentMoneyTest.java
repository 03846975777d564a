package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenRepayment.delivered;
import static pl.pomost.given.GivenRepayment.demand;
import static pl.pomost.given.GivenRepayment.demanded;
import static pl.pomost.given.GivenRepayment.entered;
import static pl.pomost.given.GivenRepayment.explained;
import static pl.pomost.given.GivenRepayment.settled;
import static pl.pomost.given.GivenRepayment.suspended;
import static pl.pomost.given.GivenRepayment.unspent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.ConcludeGrant;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Domain.md 6.2: of 80 000 zł paid 78 000 are accepted, 2 000 go back. */
class UnspentMoneyTest {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 2);

    /** After five days of training, on Saturday; thirty days later is Easter Monday, so the term ends on Tuesday. */
    private static final LocalDate DUE = LocalDate.of(2026, 4, 7);

    @ParameterizedTest
    @EnumSource
    void comesBackInTimeWithoutInterestUnderFourEyes(Ground ground) {
        ground.office(office -> {
            var given = settled(office, BEGINNING, "60000.00", "18000.00");
            var number = unspent(given);
            delivered(given, number);

            assertThat(demand(given, number).kind()).isEqualTo(RepaymentKind.UNSPENT);
            assertThat(demand(given, number).principal()).isEqualTo(Money.of("2000.00"));
            assertThat(demand(given, number).dueOn()).contains(DUE);
            assertThat(given.file().due()).contains(DUE);
            assertThat(given.stage()).isEqualTo(Stage.SETTLED);

            office.on(DUE);
            entered(given, number, "2000.00");
            assertThat(rules(given.refusalOf(
                            GivenRepayment.CONFIRMER, Role.MANAGER, AnswerRepayment.class, ref -> yes(ref, number))))
                    .containsExactly("move.not-yours");
            confirmed(given, number, 1);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(office.inTransaction(() -> office.the(Obligations.class).of(given.number())))
                    .filteredOn(owed -> owed.kind() == ObligationKind.REPAY)
                    .isNotEmpty()
                    .noneMatch(Obligation::isOpen);
        });
    }

    @Test
    void bearsInterestFromTheDayAfterItsTerm() {
        var given = settled(Office.onFakes(), BEGINNING, "60000.00", "18000.00");
        var number = unspent(given);
        assertThat(owed(given, number, DUE.plusYears(1))).isEqualTo(Money.of("2000.00"));
        delivered(given, number);

        assertThat(owed(given, number, DUE)).isEqualTo(Money.of("2000.00"));
        // One day: 2 000 × 0.105 / 365 = 0.58 -> 1; ten days 5.75 -> 6.
        assertThat(owed(given, number, DUE.plusDays(1))).isEqualTo(Money.of("2001.00"));
        assertThat(owed(given, number, DUE.plusDays(10))).isEqualTo(Money.of("2006.00"));
    }

    @ParameterizedTest
    @EnumSource
    void isEnforcedOutOfASuspensionAndLeadsBack(Ground ground) {
        ground.office(office -> {
            var given = settled(office, BEGINNING, "60000.00", "18000.00");
            var number = unspent(given);
            delivered(given, number);
            office.on(DUE.plusDays(1));
            suspended(given);
            explained(given);

            assertThat(rules(refusedDemand(given))).containsExactly("demand.open");
            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    EnforceRepayment.class,
                    ref -> new EnforceRepayment.Command(ref, "Weksel wypełniono."));
            entered(given, number, "2001.00");
            confirmed(given, number, 1);

            assertThat(given.stage()).isEqualTo(Stage.SETTLED);
            given.does(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, ConcludeGrant.class, ConcludeGrant.Command::new);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        });
    }

    @Test
    void asksForNothingThatCameBackAlready() {
        var given = new Cases(Office.onFakes().on(BEGINNING)).opened().withTrainedGroup(5);
        GivenSettlement.plan(given, "60000.00", "40000.00");
        given.approvedAtOnceFor("100000.00").registered().agreed().firstTranchePaid();
        suspended(given);
        explained(given);
        var number = demanded(given, "B1", "20000.00");
        entered(given, number, "20006.00");
        GivenRepayment.confirmed(given, number, 1);

        GivenSettlement.submit(given, "59000.00");
        GivenSettlement.check(given);
        GivenSettlement.accept(given);

        var left = given.office()
                .inTransaction(() -> given.office().the(AcceptedCost.class).toReturn(given.number()));
        assertThat(left).isEqualTo(Money.of("1000.00"));
        assertThat(demand(given, unspent(given)).principal()).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void isAskedForOnlyWhenThereIsSome() {
        var given = settled(Office.onFakes(), BEGINNING, "60000.00", "40000.00");

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DemandUnspent.class,
                ref -> new DemandUnspent.Command(ref, GivenRepayment.ACCOUNT, "Zwrot."));

        assertThat(rules(refusal)).containsExactly("demand.nothing-unspent");
    }

    private static void confirmed(GivenCase given, String number, int payment) {
        given.does("ksiegowa2", Role.ACCOUNTANT, AnswerRepayment.class, ref -> yes(ref, number, payment));
    }

    private static AnswerRepayment.Command yes(pl.pomost.kernel.fact.CaseRef ref, String number) {
        return yes(ref, number, 1);
    }

    private static AnswerRepayment.Command yes(pl.pomost.kernel.fact.CaseRef ref, String number, int payment) {
        return new AnswerRepayment.Command(ref, number, payment, AnswerRepayment.Confirmation.CONFIRMED, null);
    }

    private static Money owed(GivenCase given, String number, LocalDate day) {
        var office = given.office();
        return office.inTransaction(
                () -> office.the(DemandBalances.class).of(demand(given, number)).owedOn(day));
    }

    private static Refusal refusedDemand(GivenCase given) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DemandRepayment.class,
                ref -> new DemandRepayment.Command(
                        ref,
                        "B1",
                        List.of(new DemandRepayment.Part(given.number() + "-T1", Money.of(1))),
                        GivenRepayment.ACCOUNT,
                        "Nie zwrócono."));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
