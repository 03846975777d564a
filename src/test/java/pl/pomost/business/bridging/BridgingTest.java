package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.programme.Budget;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class BridgingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @EnumSource
    void walksTwelveMonthsBasicAndExtended(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            for (int month = 1; month <= 5; month++) {
                payAndSettle(given, month, "8000.00");
            }
            sign(given, BridgingKind.EXTENDED, MARCH.plusMonths(6), 6, "1600.00");
            for (int month = 6; month <= 12; month++) {
                payAndSettle(given, month, "8000.00");
            }

            assertThat(given.paid()).isEqualTo(Money.of("96000.00"));
            assertThat(office.inTransaction(
                            () -> office.the(BridgingSupports.class).of(given.number())))
                    .extracting(BridgingSupport::state)
                    .containsOnly(BridgingState.ENDED);
            assertThat(rules(prepareRefusal(given, 13))).containsExactly("bridging.no-month");
        });
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatWasNotSpentOffTheNextMonth(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            pay(given, 1);
            given.advisorDoes(
                    SettleBridgingMonth.class,
                    ref -> new SettleBridgingMonth.Command(ref, 1, Money.of("7500.00"), "Mniejszy czynsz."));

            office.on(START.plusMonths(1));
            pay(given, 2);
            assertThat(given.paid()).isEqualTo(Money.of("15500.00"));
            given.advisorDoes(
                    SettleBridgingMonth.class,
                    ref -> new SettleBridgingMonth.Command(ref, 2, Money.of("7500.00"), null));
            office.on(START.plusMonths(2));
            pay(given, 3);

            assertThat(given.paid()).isEqualTo(Money.of("23500.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void paysNoMonthTwiceNorAheadNorBeforeTheOneBeforeIsSettled(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            pay(given, 1);

            assertThat(rules(prepareRefusal(given, 1))).containsExactly("bridging.month-twice");
            assertThat(rules(prepareRefusal(given, 2)))
                    .containsExactly("bridging.month-ahead", "bridging.month-before");
        });
    }

    @Test
    void refusesEveryFigureAboveTheRulesAtOnce() {
        var given = agreed(Office.onFakes());

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.BASIC, YearMonth.of(2026, 2), 7, 6, Money.of("4806.01")));

        assertThat(rules(refusal))
                .containsExactly(
                        "bridging.too-many-months",
                        "bridging.too-many-persons",
                        "bridging.above-ceiling",
                        "bridging.first-month.basic");
    }

    @Test
    void keepsTheLowerCeilingOfTheOperator() {
        var office = Office.onFakes();
        var given = agreed(office);
        ((FakeProgrammes) office.the(pl.pomost.business.programme.Programmes.class))
                .withRule("bridgingOperatorCap", Money.of(1000));

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(ref, BridgingKind.BASIC, MARCH, 6, 5, Money.of("1000.01")));

        assertThat(rules(refusal)).containsExactly("bridging.above-ceiling");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("ceiling", Money.of(1000));
    }

    @Test
    void refusesExtendedSupportOutsideItsTime() {
        var office = Office.onFakes();
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

        var refusal = given.refusalOf(
                RequestBridging.class,
                ref -> new RequestBridging.Command(
                        ref, BridgingKind.EXTENDED, MARCH.plusMonths(6), 6, 5, Money.of("1600.00")));

        assertThat(rules(refusal)).containsExactly("bridging.not-the-time");
    }

    @Test
    void promisesNoMoreThanTheBridgingBudget() {
        var office = Office.onFakes();
        var given = agreed(office);
        ((FakeProgrammes) office.the(pl.pomost.business.programme.Programmes.class))
                .withBudget(Budget.Purpose.BRIDGING, "47999.99");
        request(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, BridgingKind.BASIC, true, "Potrzebne."));

        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("left", Money.of("47999.99"))
                .containsEntry("asked", Money.of("48000.00"));
    }

    @ParameterizedTest
    @EnumSource
    void freesThePromiseOfMonthsThatAreNotPaid(Ground ground) {
        ground.office(office -> {
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            payAndSettle(given, 1, "8000.00");

            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    EndBridging.class,
                    ref -> new EndBridging.Command(ref, BridgingKind.BASIC, "Spółdzielnia zawiesiła działalność."));

            assertThat(office.inTransaction(() -> office.the(pl.pomost.business.programme.Programmes.class)
                            .committedTo(given.number(), Budget.Purpose.BRIDGING)))
                    .isEqualTo(Money.of("8000.00"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesBySqlWhatBreaksTheRules(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = agreed(office);
            sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");

            for (var cheat : new String[] {
                "UPDATE bridging_month SET number = 13 WHERE number = 6",
                "UPDATE bridging_month SET calendar_month = '2026-03' WHERE number = 2",
                "UPDATE bridging_month SET per_person = 5000, amount = 25000 WHERE number = 1",
                "UPDATE bridging_month SET wage = 9999 WHERE number = 1",
                "UPDATE bridging_month SET amount = amount + 1 WHERE number = 1"
            }) {
                assertThatThrownBy(() -> store.sql(cheat)).as(cheat).isInstanceOf(SQLException.class);
            }
        }
    }

    private static GivenCase agreed(Office office) {
        office.on(START);
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
    }

    private static void request(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        given.advisorDoes(
                RequestBridging.class,
                ref -> new RequestBridging.Command(ref, kind, first, months, 5, Money.of(perPerson)));
    }

    private static void sign(GivenCase given, BridgingKind kind, YearMonth first, int months, String perPerson) {
        request(given, kind, first, months, perPerson);
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DecideBridging.class,
                ref -> new DecideBridging.Command(ref, kind, true, "Potrzebne na start."));
        given.does(GivenMoney.MANAGER, Role.MANAGER, SignBridging.class, ref -> new SignBridging.Command(ref, kind));
    }

    private static void pay(GivenCase given, int month) {
        var reference = new PayoutReference(given.does(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        PrepareBridgingPayout.class,
                        ref -> new PrepareBridgingPayout.Command(ref, month))
                .subject());
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        reference,
                        AnswerPayout.Answer.EXECUTED,
                        given.office().today(),
                        null));
    }

    private static void payAndSettle(GivenCase given, int month, String cost) {
        given.office().on(START.plusMonths(month - 1L));
        pay(given, month);
        given.advisorDoes(
                SettleBridgingMonth.class, ref -> new SettleBridgingMonth.Command(ref, month, Money.of(cost), null));
    }

    private static Refusal prepareRefusal(GivenCase given, int month) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PrepareBridgingPayout.class,
                ref -> new PrepareBridgingPayout.Command(ref, month));
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
