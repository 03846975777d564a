package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenBridging.pay;
import static pl.pomost.given.GivenBridging.settle;
import static pl.pomost.given.GivenBridging.sign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.DemandRepayment;
import pl.pomost.business.repayment.DemandSurplus;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.ResumeCase;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenReversal;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Suspension, demand and return of bridging support, and what it owes by when. */
class BridgingReturnsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @EnumSource
    void standsStillAndGoesOnWithItsCase(Ground ground) {
        ground.office(office -> {
            var given = running(office, 6);
            GivenRepayment.suspended(given);
            assertThat(state(given)).isEqualTo(BridgingState.SUSPENDED);
            assertThat(rules(prepared(given))).contains("payout.case-suspended", "bridging.wrong-state");
            assertThat(owed(given)).doesNotContain(ObligationKind.PAY_BRIDGING);

            GivenRepayment.explained(given);
            given.managerDoes(ResumeCase.class, ref -> new ResumeCase.Command(ref, "Wyjaśniono."));

            assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
            assertThat(owed(given)).contains(ObligationKind.PAY_BRIDGING);
            pay(given, 1);
        });
    }

    /** domain.md 3.2: B70→B75 when the cooperative is suspended; the last day of the pause still counts to it. */
    @ParameterizedTest
    @EnumSource
    void standsStillWhileTheCooperativePausesAndGoesOnTheDayAfter(Ground ground) {
        ground.office(office -> {
            var given = running(office, 6);
            var today = office.today();
            given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, today, "Remont lokalu."));
            assertThat(state(given)).isEqualTo(BridgingState.SUSPENDED);
            assertThat(owed(given)).doesNotContain(ObligationKind.PAY_BRIDGING);

            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            given.managerDoes(ResumeCase.class, ref -> new ResumeCase.Command(ref, "Wyjaśniono."));
            assertThat(state(given)).as("still paused").isEqualTo(BridgingState.SUSPENDED);

            given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, today));
            assertThat(state(given)).isEqualTo(BridgingState.SUSPENDED);
            office.on(today.plusDays(1));
            followed(given);

            assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
            assertThat(owed(given)).contains(ObligationKind.PAY_BRIDGING);
        });
    }

    @Test
    void beginsAPauseThatWasToldBeforehandOnItsDay() {
        var office = Office.onFakes();
        var given = running(office, 6);
        var begins = office.today().plusDays(3);
        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, begins, "Remont lokalu."));
        assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
        assertThat(rules(office.as("(system)", Role.SYSTEM)
                        .refusalOf(FollowPause.class, new FollowPause.Command(given.ref()))))
                .containsExactly("bridging.nothing-to-follow");

        office.on(begins);
        followed(given);

        assertThat(state(given)).isEqualTo(BridgingState.SUSPENDED);
    }

    @Test
    void isDemandedOnlyWhenNoPayoutIsOnItsWay() {
        var office = Office.onFakes();
        var given = running(office, 6).firstTranchePaid();
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, 1));
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(
                                ref,
                                "B1",
                                List.of(new DemandRepayment.Part(given.number() + "-T1", Money.of(1000))),
                                GivenRepayment.ACCOUNT,
                                "Nie wyjaśniono."))))
                .containsExactly("bridging.payout-open");
    }

    private static void followed(GivenCase given) {
        given.office().as("(system)", Role.SYSTEM).does(FollowPause.class, new FollowPause.Command(given.ref()));
    }

    /** domain.md 3.2: when only a part is returned the case goes on, and with it support that nobody demanded. */
    @ParameterizedTest
    @EnumSource
    void standsStillDuringADemandOfTheGrantAndGoesOnAfterIt(Ground ground) {
        ground.office(office -> {
            var given = running(office, 6).firstTranchePaid();
            pay(given, 1);
            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
            var demand = GivenRepayment.demanded(given, "B1", "1000.00");
            assertThat(state(given)).isEqualTo(BridgingState.SUSPENDED);
            assertThat(owed(given))
                    .contains(ObligationKind.HAND_IN_EVIDENCE)
                    .doesNotContain(ObligationKind.PAY_BRIDGING);

            paidBack(given, demand);

            assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
            assertThat(committed(given)).isEqualTo(Money.of("48000.00"));
            assertThat(owed(given)).contains(ObligationKind.HAND_IN_EVIDENCE, ObligationKind.APPLY_FOR_EXTENDED);
            settle(given, 1, "8000.00");
            office.on(LocalDate.of(2026, 4, 8));
            pay(given, 2);
        });
    }

    /** Only when all that was paid for it is demanded does the support end with the return. */
    @ParameterizedTest
    @EnumSource
    void isOwedWhenItsOwnMoneyIsDemandedAndClosedWhenItIsBack(Ground ground) {
        ground.office(office -> {
            var given = running(office, 6).firstTranchePaid();
            pay(given, 1);
            var demand = monthDemanded(given, "8000.00");
            assertThat(state(given)).isEqualTo(BridgingState.REPAYMENT);
            assertThat(owed(given)).doesNotContain(ObligationKind.HAND_IN_EVIDENCE);
            assertThat(unpaid(given))
                    .as("nothing more is paid of it")
                    .hasSize(5)
                    .containsOnly("GIVEN_UP 0.00");

            paidBack(given, demand);

            assertThat(state(given)).isEqualTo(BridgingState.CLOSED);
            assertThat(committed(given)).as("what came back is free").isEqualTo(Money.ZERO);
            assertThat(GivenReversal.against(office, GivenReversal.payment(given, demand, 1)))
                    .contains("reversal.bridging-returned");
            assertThat(owed(given)).doesNotContain(ObligationKind.APPLY_FOR_EXTENDED, ObligationKind.PAY_BRIDGING);
            office.on(LocalDate.of(2026, 8, 3));
            assertThat(office.inTransaction(() -> office.the(BridgingPolicy.class)
                            .requestable(given.file(), BridgingKind.EXTENDED, office.today())
                            .reasons()))
                    .extracting(Reason::rule)
                    .containsExactly("bridging.basic-cut-short");
        });
    }

    /** What was demanded of a month is proved no more, and not taken off a later one. */
    @ParameterizedTest
    @EnumSource
    void provesOfAMonthWhatWasNotDemanded(Ground ground) {
        ground.office(office -> {
            var given = running(office, 6).firstTranchePaid();
            pay(given, 1);
            paidBack(given, monthDemanded(given, "3000.00"));
            assertThat(state(given)).isEqualTo(BridgingState.RUNNING);
            assertThat(owed(given)).contains(ObligationKind.HAND_IN_EVIDENCE);
            GivenBridging.isOver(given, 1);
            assertThat(rules(given.refusalOf(
                            Cases.ADVISOR,
                            Role.ADVISOR,
                            SettleBridgingMonth.class,
                            ref -> new SettleBridgingMonth.Command(ref, 1, Money.of("5000.01"), "Za dużo."))))
                    .containsExactly("bridging.cost-range");

            settle(given, 1, "5000.00");

            office.on(LocalDate.of(2026, 4, 8));
            pay(given, 2);
            assertThat(office.inTransaction(
                            () -> office.the(BridgingReturns.class).surplus(given.file())))
                    .isEqualTo(Money.ZERO);
        });
    }

    @ParameterizedTest
    @EnumSource
    void demandsWhatWasPaidTooMuchAfterTheLastMonth(Ground ground) {
        ground.office(office -> {
            var given = running(office, 2);
            pay(given, 1);
            settle(given, 1, "7500.00");
            assertThat(rules(surplus(given))).containsExactly("bridging.no-surplus", "bridging.surplus-later");
            office.on(LocalDate.of(2026, 4, 8));
            pay(given, 2);
            settle(given, 2, "7200.00");
            assertThat(rules(given.refusalOf(
                            GivenMoney.MANAGER,
                            Role.MANAGER,
                            SettleBridging.class,
                            ref -> new SettleBridging.Command(ref, BridgingKind.BASIC))))
                    .containsExactly("bridging.surplus-left");

            given.managerDoes(
                    DemandSurplus.class,
                    ref -> new DemandSurplus.Command(ref, GivenRepayment.ACCOUNT, "Mniej kosztów."));
            assertThat(state(given)).isEqualTo(BridgingState.REPAYMENT);
            var number = demand(given);
            GivenRepayment.delivered(given, number);
            GivenRepayment.entered(given, number, "800.00");
            assertThat(owed(given)).contains(ObligationKind.REPAY);
            GivenRepayment.confirmed(given, number, 1);

            assertThat(owed(given)).doesNotContain(ObligationKind.REPAY);
            assertThat(state(given)).isEqualTo(BridgingState.CLOSED);
            assertThat(given.stage().name()).isEqualTo("CONTRACT_SIGNED");
            assertThat(committed(given)).as("the accepted cost").isEqualTo(Money.of("14700.00"));
        });
    }

    @Test
    void demandsNothingTwiceOfWhatWasDemandedForABreach() {
        var given = running(Office.onFakes(), 1).firstTranchePaid();
        pay(given, 1);
        settle(given, 1, "7000.00");
        GivenRepayment.suspended(given);
        GivenRepayment.explained(given);
        paidBack(given, monthDemanded(given, "8000.00"));

        assertThat(rules(surplus(given))).containsExactly("bridging.no-surplus");
    }

    /** The case is suspended, and so much of its first month of support is demanded. */
    private static String monthDemanded(GivenCase given, String amount) {
        if (!given.file().isSuspended()) {
            GivenRepayment.suspended(given);
            GivenRepayment.explained(given);
        }
        var month = payout(given);
        return given.does(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(
                                ref,
                                "B1",
                                List.of(new DemandRepayment.Part(month, Money.of(amount))),
                                GivenRepayment.ACCOUNT,
                                "Nie wyjaśniono."))
                .subject();
    }

    private static String payout(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(Payouts.class).of(given.number())).stream()
                .filter(payout -> payout.kind() == PayoutKind.BRIDGING)
                .map(payout -> payout.reference().text())
                .findFirst()
                .orElseThrow();
    }

    /** The demand is handed over, and all that is owed is paid the same day. */
    private static void paidBack(GivenCase given, String demand) {
        GivenRepayment.delivered(given, demand);
        var office = given.office();
        var owed = office.inTransaction(() -> office.the(DemandBalances.class)
                .of(GivenRepayment.demand(given, demand))
                .owedOn(office.today()));
        GivenRepayment.entered(given, demand, owed.toString());
        GivenRepayment.confirmed(given, demand, 1);
    }

    /** 6.3: what was taken off the second month lies with the cooperative, so it is proved with the second month. */
    @ParameterizedTest
    @CsvSource({"8000.00, 0.00", "7500.00, 500.00", "0.00, 8000.00"})
    void provesWhatWasTakenOffWithTheMonthThatItWasTakenOff(String accepted, String surplus) {
        var office = Office.onFakes();
        var given = running(office, 2);
        pay(given, 1);
        settle(given, 1, "7500.00");
        office.on(LocalDate.of(2026, 4, 8));
        pay(given, 2);
        GivenBridging.isOver(given, 2);
        assertThat(rules(given.refusalOf(
                        Cases.ADVISOR,
                        Role.ADVISOR,
                        SettleBridgingMonth.class,
                        ref -> new SettleBridgingMonth.Command(ref, 2, Money.of("8000.01"), "Za dużo."))))
                .containsExactly("bridging.cost-range");

        settle(given, 2, accepted);

        assertThat(office.the(BridgingReturns.class).surplus(given.file())).isEqualTo(Money.of(surplus));
    }

    /** A month that nothing is paid for because the month before had no accepted cost is proved all the same. */
    @Test
    void provesAMonthThatWhatWasLeftCoversWhole() {
        var office = Office.onFakes();
        var given = running(office, 2);
        pay(given, 1);
        settle(given, 1, "0.00");
        office.on(LocalDate.of(2026, 4, 8));
        assertThat(owed(given)).contains(ObligationKind.HAND_IN_EVIDENCE).doesNotContain(ObligationKind.PAY_BRIDGING);
        assertThat(rules(surplus(given))).contains("bridging.surplus-later");

        settle(given, 2, "7900.00");

        assertThat(office.the(BridgingReturns.class).surplus(given.file())).isEqualTo(Money.of("100.00"));
    }

    /** Paid by the 10th, proved by the 15th of the month after, settled within thirty days of the last month. */
    @Test
    void owesEachStepByItsDay() {
        var office = Office.onFakes();
        var given = running(office, 2);
        assertThat(due(given, ObligationKind.PAY_BRIDGING)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(due(given, ObligationKind.APPLY_FOR_EXTENDED)).isEqualTo(LocalDate.of(2026, 4, 30));

        pay(given, 1);
        assertThat(owed(given)).doesNotContain(ObligationKind.PAY_BRIDGING);
        assertThat(due(given, ObligationKind.HAND_IN_EVIDENCE)).isEqualTo(LocalDate.of(2026, 4, 15));
        settle(given, 1, "8000.00");
        assertThat(due(given, ObligationKind.PAY_BRIDGING)).isEqualTo(LocalDate.of(2026, 4, 10));

        office.on(LocalDate.of(2026, 4, 8));
        pay(given, 2);
        settle(given, 2, "8000.00");
        // 30 April and thirty days: 30 May is a Saturday, the 31st a Sunday
        assertThat(due(given, ObligationKind.SETTLE_BRIDGING)).isEqualTo(LocalDate.of(2026, 6, 1));
        GivenBridging.close(given, BridgingKind.BASIC);
        assertThat(owed(given)).doesNotContain(ObligationKind.SETTLE_BRIDGING, ObligationKind.HAND_IN_EVIDENCE);
    }

    @Test
    void givesUpAnApplicationBeforeTheDecision() {
        var office = Office.onFakes();
        var given = agreed(office);
        GivenBridging.request(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

        given.advisorDoes(
                WithdrawBridging.class, ref -> new WithdrawBridging.Command(ref, BridgingKind.BASIC, "Pismo."));
        GivenBridging.draft(given, 5, BridgingKind.BASIC, MARCH, 6, "1600.00");

        var all = office.the(BridgingSupports.class).of(given.number());
        assertThat(all)
                .extracting(BridgingSupport::state)
                .containsExactly(BridgingState.WITHDRAWN, BridgingState.DRAFT);
    }

    private static GivenCase agreed(Office office) {
        return new Cases(office.on(DAY))
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
    }

    private static GivenCase running(Office office, int months) {
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, MARCH, months, "1600.00");
        return given;
    }

    private static Refusal prepared(GivenCase given) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, 1));
    }

    private static Refusal surplus(GivenCase given) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DemandSurplus.class,
                ref -> new DemandSurplus.Command(ref, GivenRepayment.ACCOUNT, "Mniej kosztów."));
    }

    private static String demand(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(Demands.class).owed(given.number()).orElseThrow().number());
    }

    private static BridgingState state(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() ->
                office.the(BridgingSupports.class).of(given.number()).get(0).state());
    }

    /** State and amount to be paid of the months of which nothing was paid. */
    private static List<String> unpaid(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> {
            var policy = office.the(BridgingMonthPolicy.class);
            var ledger = policy.ledger(given.file());
            return ledger.months().stream()
                    .filter(month -> !ledger.isPaid(month))
                    .map(month -> policy.state(given.file(), ledger, month) + " " + ledger.payable(month))
                    .toList();
        });
    }

    private static Money committed(GivenCase given) {
        var office = given.office();
        return office.inTransaction(
                () -> office.the(Programmes.class).committedTo(given.number(), Budget.Purpose.BRIDGING));
    }

    private static List<Obligation> open(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(Obligations.class).of(given.number())).stream()
                .filter(Obligation::isOpen)
                .toList();
    }

    private static List<ObligationKind> owed(GivenCase given) {
        return open(given).stream().map(Obligation::kind).toList();
    }

    private static LocalDate due(GivenCase given, ObligationKind kind) {
        return open(given).stream()
                .filter(owed -> owed.kind() == kind)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
