package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenBridging.pay;
import static pl.pomost.given.GivenBridging.settle;
import static pl.pomost.given.GivenBridging.sign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.Payouts;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Somebody joined in a month that was paid before anybody told of it. */
class LateJoinerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** 3,000 × 13 / 31 = 1,258.06 for March, paid and proved with April, never again with May. */
    @ParameterizedTest
    @EnumSource
    void isPaidForItWithTheNextMonth(Ground ground) {
        ground.office(office -> {
            var given = fourOfFive(office, 3);
            pay(given, 1);
            settle(given, 1, "12000.00");
            joins(given, LocalDate.of(2026, 3, 19));

            var arrears = arrears(given, 2).orElseThrow();
            assertThat(arrears.month()).isEqualTo(1);
            assertThat(arrears.arithmetic()).isEqualTo("13258.06 − 12000.00 = 1258.06");
            assertThat(money(given, ledger -> ledger.payable(month(ledger, 2)))).isEqualTo(Money.of("16258.06"));
            assertThat(money(given, ledger -> ledger.payable(month(ledger, 1))))
                    .as("not its last month")
                    .isEqualTo(Money.ZERO);

            office.on(LocalDate.of(2026, 4, 8));
            pay(given, 2);
            assertThat(payouts(given)).extracting(Payout::amount).containsExactly(amounts("12000.00", "16258.06"));
            assertThat(payouts(given)).extracting(Payout::arrears).containsExactly(amounts("0.00", "1258.06"));
            assertThat(money(given, ledger -> ledger.toProve(month(ledger, 2)))).isEqualTo(Money.of("16258.06"));
            settle(given, 2, "16258.06");

            assertThat(arrears(given, 3)).isEmpty();
            assertThat(money(given, BridgingLedger::surplus)).isEqualTo(Money.ZERO);
            office.on(LocalDate.of(2026, 5, 6));
            pay(given, 3);
            assertThat(payouts(given).get(2).amount()).isEqualTo(Money.of("15000.00"));
        });
    }

    /** No month carries what is missing for the last one: it is paid again, until it is settled. */
    @ParameterizedTest
    @EnumSource
    void isPaidForTheLastMonthByAPayoutOfItsOwn(Ground ground) {
        ground.office(office -> {
            var given = fourOfFive(office, 1);
            pay(given, 1);
            assertThat(rules(prepared(given, 1))).containsExactly("bridging.month-twice");
            joins(given, LocalDate.of(2026, 3, 19));
            assertThat(next(given)).contains(1);

            pay(given, 1);

            assertThat(payouts(given)).extracting(Payout::amount).containsExactly(amounts("12000.00", "1258.06"));
            assertThat(payouts(given).get(1).reference().text()).endsWith("-M1-2");
            assertThat(payouts(given).get(1).follows()).as("in nobody's place").isEmpty();
            assertThat(rules(prepared(given, 1))).containsExactly("bridging.month-twice");
            assertThat(money(given, ledger -> ledger.toProve(month(ledger, 1)))).isEqualTo(Money.of("13258.06"));
            settle(given, 1, "13258.06");
            assertThat(money(given, BridgingLedger::surplus)).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void isToldWhatIsNotPaidForAMonthThatIsSettledAndTheLast() {
        var given = fourOfFive(Office.onFakes(), 1);
        pay(given, 1);
        settle(given, 1, "12000.00");
        assertThat(hints(given)).isEmpty();
        joins(given, LocalDate.of(2026, 3, 19));

        var refusal = prepared(given, 1);
        assertThat(rules(refusal)).containsExactly("bridging.rest-after-settlement");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("amount", Money.of("1258.06"))
                .containsEntry("settled", LocalDate.of(2026, 4, 1));
        assertThat(hints(given)).isEqualTo(refusal.verdict().reasons());

        GivenBridging.close(given, BridgingKind.BASIC);
        assertThat(rules(prepared(given, 1))).containsExactly("bridging.wrong-state", "bridging.rest-after-settlement");
        assertThat(hints(given)).hasSize(1);
    }

    /** 10,000 of 12,000 were accepted: what is left of them is more than what is missing. */
    @Test
    void missesNothingWhereMoreWasLeft() {
        var given = fourOfFive(Office.onFakes(), 1);
        pay(given, 1);
        settle(given, 1, "10000.00");
        joins(given, LocalDate.of(2026, 3, 19));

        assertThat(rules(prepared(given, 1))).containsExactly("bridging.month-twice");
        assertThat(hints(given)).isEmpty();
    }

    private static List<Reason> hints(GivenCase given) {
        var office = given.office();
        return count(given, ledger -> office.the(BridgingMonthPolicy.class)
                .hints(ledger, ledger.supports().get(0)));
    }

    @Test
    void leavesTheLastMonthUnsettledWhileTheRestIsOnItsWay() {
        var given = fourOfFive(Office.onFakes(), 1);
        pay(given, 1);
        joins(given, LocalDate.of(2026, 3, 19));
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, 1));
        GivenBridging.isOver(given, 1);

        assertThat(rules(given.refusalOf(
                        Cases.ADVISOR,
                        Role.ADVISOR,
                        SettleBridgingMonth.class,
                        ref -> new SettleBridgingMonth.Command(ref, 1, Money.of("12000.00"), null))))
                .containsExactly("bridging.payout-open");
    }

    /** The contract gives no more than five people's money for a month. */
    @Test
    void getsNothingAboveTheContract() {
        var office = Office.onFakes();
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, MARCH, 2, "3000.00");
        pay(given, 1);
        settle(given, 1, "15000.00");
        joins(given, LocalDate.of(2026, 3, 19));

        assertThat(arrears(given, 2)).isEmpty();
        assertThat(money(given, ledger -> ledger.payable(month(ledger, 2)))).isEqualTo(Money.of("15000.00"));
    }

    /** What was not accepted of the month is taken off, and what is missing for it is added: 15,000 + 1,258.06 − 2,000. */
    @Test
    void isPaidLessWhatWasPaidTooMuch() {
        var office = Office.onFakes();
        var given = fourOfFive(office, 2);
        pay(given, 1);
        settle(given, 1, "10000.00");
        joins(given, LocalDate.of(2026, 3, 19));
        office.on(LocalDate.of(2026, 4, 8));

        pay(given, 2);

        assertThat(payouts(given).get(1).amount()).isEqualTo(Money.of("14258.06"));
        assertThat(money(given, ledger -> ledger.toProve(month(ledger, 2)))).isEqualTo(Money.of("16258.06"));
        settle(given, 2, "16258.06");
        assertThat(money(given, BridgingLedger::surplus)).isEqualTo(Money.ZERO);
        assertThat(money(given, ledger -> ledger.rest(month(ledger, 2)))).isEqualTo(Money.ZERO);
    }

    private static GivenCase agreed(Office office) {
        return new Cases(office.on(DAY))
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
    }

    /** Support for five people of whom one left before it began. */
    private static GivenCase fourOfFive(Office office, int months) {
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, MARCH, months, "3000.00");
        given.advisorDoes(
                RecordLeaving.class, ref -> new RecordLeaving.Command(ref, 5, LocalDate.of(2026, 3, 1), "Inna praca."));
        return given;
    }

    private static void joins(GivenCase given, LocalDate day) {
        given.advisorDoes(
                RecordJoining.class,
                ref -> new RecordJoining.Command(ref, null, "Jan Próbny", Tie.MEMBER, day, "Uchwała."));
    }

    private static Refusal prepared(GivenCase given, int month) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, month));
    }

    private static BridgingMonth month(BridgingLedger ledger, int number) {
        return ledger.months().get(number - 1);
    }

    private static Money money(GivenCase given, Function<BridgingLedger, Money> what) {
        return count(given, what);
    }

    private static Optional<Arrears> arrears(GivenCase given, int before) {
        return count(given, ledger -> ledger.arrearsBefore(month(ledger, before)));
    }

    private static Optional<Integer> next(GivenCase given) {
        return count(given, ledger -> ledger.next().map(BridgingMonth::number));
    }

    private static <T> T count(GivenCase given, Function<BridgingLedger, T> what) {
        var office = given.office();
        return office.inTransaction(
                () -> what.apply(office.the(BridgingMonthPolicy.class).ledger(given.file())));
    }

    private static List<Payout> payouts(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> office.the(Payouts.class).of(given.number()));
    }

    private static Money[] amounts(String... amounts) {
        return Arrays.stream(amounts).map(Money::of).toArray(Money[]::new);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
