package pl.pomost.records.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenReversal;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.forecast.BudgetForecast.MonthRow;
import pl.pomost.records.forecast.BudgetForecast.PurposeForecast;
import pl.pomost.records.forecast.ForecastLine.ForecastGround;
import pl.pomost.records.forecast.ForecastLine.ForecastPart;

class BudgetForecastTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** The first tranche is paid; the second one follows 60 + 30 days of spending and settling and 14 days of checking. */
    @ParameterizedTest
    @EnumSource
    void paysTheTranchesOfAnAgreementByTheTermsOfItsRules(DataBase kind) {
        with(kind, office -> {
            var given = new Cases(office)
                    .opened()
                    .approvedAtOnceFor("97333.33")
                    .registeredAllMonth()
                    .agreed();
            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::instalment, ForecastLine::amount, ForecastLine::day)
                    .containsExactly(
                            tuple(1, Money.of("77866.66"), LocalDate.of(2026, 3, 16)),
                            tuple(2, Money.of("19466.67"), LocalDate.of(2026, 6, 29)));

            assertThat(forecast(office, given, Budget.Purpose.GRANTS).months())
                    .as("every figure is the sum of the lines that it opens")
                    .allSatisfy(row ->
                            assertThat(opened(office, given, row.month())).isEqualTo(row.committed()));

            given.firstTranchePaid();

            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.PAID))
                    .extracting(ForecastLine::ground, ForecastLine::amount, ForecastLine::month)
                    .containsExactly(tuple(ForecastGround.BANK, Money.of("77866.66"), MARCH));
            // 2 March + 60 days is the holiday of 1 May, so Monday 4 May; 30 days more are 3 June, and 14 days more
            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::ground, ForecastLine::amount, ForecastLine::day)
                    .containsExactly(tuple(ForecastGround.AGREEMENT, Money.of("19466.67"), LocalDate.of(2026, 6, 17)));
            var found = forecast(office, given, Budget.Purpose.GRANTS);
            assertThat(found.free()).isEqualTo(found.budget().minus(Money.of("97333.33")));
            assertThat(found.months())
                    .extracting(MonthRow::month)
                    .containsExactly(MARCH, MARCH.plusMonths(1), MARCH.plusMonths(2), MARCH.plusMonths(3));
            assertThat(found.months().get(3).left()).isEqualTo(found.free());
            assertThatThrownBy(() -> office.inTransaction(
                            () -> office.the(BudgetForecast.class).of("NIE-MA")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenTheMoneyWouldRunOut(DataBase kind) {
        with(kind, office -> {
            var promised = new Cases(office).opened().approvedAtOnceFor("60000.00");
            var asking = new Cases(office).opened().submitted("80000.00");
            office.as("admin", Role.ADMINISTRATOR)
                    .does(
                            ChangeBudget.class,
                            new ChangeBudget.Command(
                                    asking.file().editionCode(),
                                    Budget.Purpose.GRANTS,
                                    Money.of("120000.00"),
                                    "Aneks nr 1."));

            var found = forecast(office, asking, Budget.Purpose.GRANTS);

            assertThat(found.committed()).isEqualTo(Money.of("60000.00"));
            assertThat(found.planned()).isEqualTo(Money.of("80000.00"));
            assertThat(found.free()).isEqualTo(Money.of("60000.00"));
            assertThat(found.runsOut()).isNull();
            assertThat(found.wouldRunOut()).isNotNull();
            var row = found.months().stream()
                    .filter(each -> each.month().equals(found.wouldRunOut()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.leftIfAll()).isLessThan(Money.ZERO);
            assertThat(lines(office, promised, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::ground, ForecastLine::amount)
                    .containsExactly(
                            tuple(ForecastGround.APPROVAL, Money.of("48000.00")),
                            tuple(ForecastGround.APPROVAL, Money.of("12000.00")));
            assertThat(lines(office, asking, Budget.Purpose.GRANTS, ForecastPart.PLANNED))
                    .extracting(ForecastLine::ground, ForecastLine::amount)
                    .containsExactly(
                            tuple(ForecastGround.APPLICATION, Money.of("64000.00")),
                            tuple(ForecastGround.APPLICATION, Money.of("16000.00")));
        });
    }

    /** domain.md 6.3: five persons, 1600 zł, six months; a late month counts in the present one. */
    @ParameterizedTest
    @EnumSource
    void spreadsBridgingSupportOverItsMonths(DataBase kind) {
        with(kind, office -> {
            var given = new Cases(office)
                    .opened()
                    .withTrainedGroup(5)
                    .approvedAtOnceFor("60000.00")
                    .registeredAllMonth()
                    .agreed()
                    .firstTranchePaid();
            GivenBridging.sign(given, BridgingKind.BASIC, MARCH, 6, "1600.00");
            GivenBridging.pay(given, 1);
            office.on(START.plusMonths(2));

            var found = forecast(office, given, Budget.Purpose.BRIDGING);

            assertThat(found.paid()).isEqualTo(Money.of("8000.00"));
            assertThat(found.committed()).isEqualTo(Money.of("40000.00"));
            assertThat(found.months())
                    .extracting(MonthRow::month, MonthRow::paid, MonthRow::committed)
                    .startsWith(
                            tuple(MARCH, Money.of("8000.00"), Money.ZERO),
                            tuple(MARCH.plusMonths(1), Money.ZERO, Money.ZERO),
                            tuple(MARCH.plusMonths(2), Money.ZERO, Money.of("16000.00")),
                            tuple(MARCH.plusMonths(3), Money.ZERO, Money.of("8000.00")));
        });
    }

    /** Of the last tranche only what the settlement leaves is to come; what came back is free again. */
    @ParameterizedTest
    @EnumSource
    void lowersWhatIsPromisedBySettlementsAndGivesBackWhatReturned(DataBase kind) {
        with(kind, office -> {
            var given = GivenRepayment.monitored(office, START);
            var before = forecast(office, given, Budget.Purpose.GRANTS);
            GivenRepayment.explained(GivenRepayment.suspended(given));
            var demand = GivenRepayment.demanded(given, "B1", "1000.00");
            GivenRepayment.delivered(given, demand);
            GivenRepayment.entered(given, demand, "500.00");
            GivenRepayment.confirmed(given, demand, 1);

            var after = forecast(office, given, Budget.Purpose.GRANTS);

            assertThat(after.paid()).isEqualTo(before.paid());
            assertThat(after.returned())
                    .isEqualTo(GivenRepayment.payments(given, demand).get(0).principalShare());
            assertThat(after.returned()).isGreaterThan(Money.ZERO);
            assertThat(after.free()).isEqualTo(before.free().plus(after.returned()));
            assertThat(forecast(office, given, Budget.Purpose.BRIDGING).returned())
                    .isEqualTo(Money.ZERO);

            GivenReversal.asked(office, GivenReversal.payment(given, demand, 1));
            GivenReversal.confirmed(
                    office, GivenReversal.payment(given, demand, 1), GivenRepayment.CONFIRMER, Role.MANAGER);
            var reversed = forecast(office, given, Budget.Purpose.GRANTS);
            assertThat(reversed.returned()).isEqualTo(Money.ZERO);
            assertThat(reversed.free()).isEqualTo(before.free());
        });
    }

    @ParameterizedTest
    @EnumSource
    void owesNoMoreThanTheAcceptedCostAfterTheSettlement(DataBase kind) {
        with(kind, office -> {
            var given = GivenRepayment.settled(office, START, "55000.00", "40000.00");
            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::ground)
                    .containsExactly(ForecastGround.AGREEMENT);

            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::amount)
                    .containsExactly(Money.of("15000.00"));

            GivenMoney.prepare(given, 2);

            assertThat(lines(office, given, Budget.Purpose.GRANTS, ForecastPart.COMMITTED))
                    .extracting(ForecastLine::ground, ForecastLine::amount, ForecastLine::month)
                    .containsExactly(tuple(ForecastGround.PAYOUT, Money.of("15000.00"), MARCH));
        });
    }

    private static void with(DataBase kind, Consumer<Office> test) {
        try (var store = kind.fresh()) {
            test.accept(Office.on(store.entities()).on(START));
        }
    }

    private static PurposeForecast forecast(Office office, GivenCase given, Budget.Purpose purpose) {
        return office
                .inTransaction(
                        () -> office.the(BudgetForecast.class).of(given.file().editionCode()))
                .purposes()
                .stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private static Money opened(Office office, GivenCase given, YearMonth month) {
        return office
                .inTransaction(() -> office.the(BudgetForecast.class)
                        .lines(given.file().editionCode(), Budget.Purpose.GRANTS, ForecastPart.COMMITTED, month))
                .stream()
                .map(ForecastLine::amount)
                .collect(Money.summing());
    }

    private static java.util.List<ForecastLine> lines(
            Office office, GivenCase given, Budget.Purpose purpose, ForecastPart part) {
        return office
                .inTransaction(() ->
                        office.the(BudgetForecast.class).lines(given.file().editionCode(), purpose, part, null))
                .stream()
                .filter(line -> line.caseNumber().equals(given.number()))
                .toList();
    }
}
