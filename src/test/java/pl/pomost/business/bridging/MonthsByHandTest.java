package pl.pomost.business.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenBridging.pay;
import static pl.pomost.given.GivenBridging.sign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.membership.EndPause;
import pl.pomost.business.membership.RecordJoining;
import pl.pomost.business.membership.RecordLeaving;
import pl.pomost.business.membership.RecordPause;
import pl.pomost.business.membership.Tie;
import pl.pomost.business.programme.Setting;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Rules;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Our own months, counted a second time person by person and day by day in grosze. */
class MonthsByHandTest {

    private static final LocalDate EVER = LocalDate.of(2099, 12, 31);

    /** First and last day of somebody in the cooperative. */
    private record Stay(LocalDate first, LocalDate last) {}

    /** February of a leap year, one leaving and one joining in it; the wage of the contract's day stays for all six. */
    @Test
    void countLeaverAndJoinerOfALeapFebruary() {
        var day = LocalDate.of(2024, 2, 1);
        var given = agreed(Office.onFakes().on(day));
        sign(given, BridgingKind.BASIC, YearMonth.from(day), 6, "4242.00");

        leaves(given, 2, LocalDate.of(2024, 2, 10));
        joins(given, LocalDate.of(2024, 2, 20));

        var stays = List.of(
                new Stay(day, EVER),
                new Stay(day, LocalDate.of(2024, 2, 9)),
                new Stay(day, EVER),
                new Stay(day, EVER),
                new Stay(day, EVER),
                new Stay(LocalDate.of(2024, 2, 20), EVER));
        // 4 × 4,242 + round(4,242 × 9 / 29) + round(4,242 × 10 / 29) = 16,968 + 1,316.48 + 1,462.76
        assertThat(byHand(YearMonth.of(2024, 2), 424_200, stays, List.of())).isEqualTo("19747.24");
        assertThat(amounts(given)).containsExactlyElementsOf(months(YearMonth.from(day), 424_200, stays, List.of(), 5));
    }

    /** Support that begins while the cooperative pauses would run where it must stand still. */
    @Test
    void beginInNoPause() {
        var day = LocalDate.of(2013, 9, 2);
        var given = agreed(Office.onFakes().on(day));
        GivenBridging.draft(given, 5, BridgingKind.BASIC, YearMonth.from(day), 6, "1600.00");
        GivenBridging.submit(given, BridgingKind.BASIC);
        GivenBridging.review(given, BridgingKind.BASIC, Staff.FIRST_ASSESSOR);
        GivenBridging.decide(given, BridgingKind.BASIC, true);
        given.managerDoes(SignBridging.class, ref -> new SignBridging.Command(ref, BridgingKind.BASIC));
        var today = given.office().today();
        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, today, "Awaria."));
        given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, today));

        assertThat(given.refusalOf(
                                Staff.MANAGER,
                                Role.MANAGER,
                                BeginBridging.class,
                                ref -> new BeginBridging.Command(ref, BridgingKind.BASIC, "Weksel."))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("bridging.activity-paused");
        given.office().on(today.plusDays(1));
        given.managerDoes(BeginBridging.class, ref -> new BeginBridging.Command(ref, BridgingKind.BASIC, "Weksel."));
    }

    /** A standstill over the end of a month, and one who leaves in what is left of the second. */
    @Test
    void countAPauseOverTheEndOfAMonth() {
        var day = LocalDate.of(2013, 9, 2);
        var given = agreed(Office.onFakes().on(day));
        sign(given, BridgingKind.BASIC, YearMonth.from(day), 6, "1600.00");

        given.advisorDoes(RecordPause.class, ref -> new RecordPause.Command(ref, LocalDate.of(2013, 9, 25), "Awaria."));
        given.advisorDoes(EndPause.class, ref -> new EndPause.Command(ref, 1, LocalDate.of(2013, 10, 4)));
        leaves(given, 3, LocalDate.of(2013, 10, 16));

        var founded = LocalDate.of(2013, 9, 1);
        var stays = List.of(
                new Stay(founded, EVER),
                new Stay(founded, EVER),
                new Stay(founded, LocalDate.of(2013, 10, 15)),
                new Stay(founded, EVER),
                new Stay(founded, EVER));
        var pause = new Stay(LocalDate.of(2013, 9, 25), LocalDate.of(2013, 10, 4));
        // September 24 of 30: 5 × 1,280; October 27 of 31 for four, 11 of 31 for one: 4 × 1,393.55 + 567.74
        assertThat(byHand(YearMonth.of(2013, 9), 160_000, stays, List.of(pause)))
                .isEqualTo("6400.00");
        assertThat(byHand(YearMonth.of(2013, 10), 160_000, stays, List.of(pause)))
                .isEqualTo("6141.94");
        assertThat(amounts(given))
                .containsExactlyElementsOf(months(YearMonth.of(2013, 9), 160_000, stays, List.of(pause), 5));
    }

    /** The minimum wage rises on 1 July 2024 from 4,242 to 4,300: the contract's day counts for June, too (domain.md 6.3). */
    @ParameterizedTest
    @EnumSource
    void countTheWageOfTheContractForAMonthBeforeIt(Ground ground) {
        ground.office(office -> {
            var given = agreed(office.on(LocalDate.of(2024, 6, 17)));
            office.on(LocalDate.of(2024, 7, 3));
            sign(given, BridgingKind.BASIC, YearMonth.of(2024, 6), 6, "4300.00");

            var support = office.inTransaction(
                            () -> office.the(BridgingSupports.class).of(given.number()))
                    .get(0);
            assertThat(support.amount()).isEqualTo(Money.of("129000.00"));
            var ledger = office.inTransaction(() -> office.the(BridgingMonthPolicy.class)
                    .ledger(office.the(CaseFiles.class).look(given.number())));
            assertThat(ledger.months())
                    .hasSize(6)
                    .extracting(month -> ledger.sum(month).ceiling())
                    .allSatisfy(ceiling -> {
                        assertThat(ceiling.basisDate()).isEqualTo(LocalDate.of(2024, 7, 3));
                        assertThat(ceiling.ceiling()).isEqualTo(Money.of("4300.00"));
                    });
        });
    }

    /** The minimum wage rises on 1 July 2023 from 3,490 to 3,600; each month has the ceiling of its payment. */
    @Test
    void countTheCeilingOfThePaymentOverARiseOfTheWage() {
        var day = LocalDate.of(2023, 6, 1);
        var office = Office.onFakes().on(day);
        Rules.changed(office, Setting.BRIDGING_CAP_BASIS, "MIN_WAGE_ON_PAYMENT_DATE");
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, YearMonth.of(2023, 6), 3, "3600.00");
        leaves(given, 4, LocalDate.of(2023, 7, 11));
        joins(given, LocalDate.of(2023, 7, 25));

        var stays = List.of(
                new Stay(day, EVER),
                new Stay(day, EVER),
                new Stay(day, EVER),
                new Stay(day, LocalDate.of(2023, 7, 10)),
                new Stay(day, EVER),
                new Stay(LocalDate.of(2023, 7, 25), EVER));
        // 4 × 3,600 + round(3,600 × 10 / 31) + round(3,600 × 7 / 31) = 14,400 + 1,161.29 + 812.90
        assertThat(byHand(YearMonth.of(2023, 7), 360_000, stays, List.of())).isEqualTo("16374.19");
        assertThat(amounts(given)).containsExactly("17450.00", "16374.19", "18000.00");

        // Paid in July, June is not worth more than the contract gives for it: 5 × 3,490.
        office.on(LocalDate.of(2023, 7, 3));
        pay(given, 1);
        assertThat(given.paid()).isEqualTo(Money.of("17450.00"));
        assertThat(amounts(given)).containsExactly("17450.00", "16374.19", "18000.00");
    }

    /** Somebody who is there for one day, and months of 28, 30 and 31 days under the operator's own ceiling. */
    @Test
    void countASingleDayUnderTheOperatorsCeiling() {
        var day = LocalDate.of(2013, 1, 2);
        var office = Office.onFakes().on(day);
        Rules.changed(office, Setting.BRIDGING_OPERATOR_CAP, "999.99");
        var given = agreed(office);
        sign(given, BridgingKind.BASIC, YearMonth.of(2013, 1), 6, "999.99");
        joins(given, LocalDate.of(2013, 2, 28));
        leaves(given, 6, LocalDate.of(2013, 3, 1));
        leaves(given, 1, LocalDate.of(2013, 2, 2));
        leaves(given, 2, LocalDate.of(2013, 4, 30));

        var founded = LocalDate.of(2013, 1, 1);
        var stays = List.of(
                new Stay(founded, LocalDate.of(2013, 2, 1)),
                new Stay(founded, LocalDate.of(2013, 4, 29)),
                new Stay(founded, EVER),
                new Stay(founded, EVER),
                new Stay(founded, EVER),
                new Stay(LocalDate.of(2013, 2, 28), LocalDate.of(2013, 2, 28)));
        assertThat(amounts(given))
                .containsExactlyElementsOf(months(YearMonth.of(2013, 1), 99_999, stays, List.of(), 5))
                .contains("4071.38"); // February: 4 × 999.99 + 2 × 35.71
    }

    private static List<String> months(YearMonth first, long rate, List<Stay> stays, List<Stay> pauses, int granted) {
        var amounts = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            var counted =
                    Money.of(byHand(first.plusMonths(i), rate, stays, pauses)).grosze();
            amounts.add(Money.ofGrosze(Math.min(counted, granted * rate)).toString());
        }
        return amounts;
    }

    /** Each person's days of the month, each rounded to the grosz by itself. */
    private static String byHand(YearMonth month, long rate, List<Stay> stays, List<Stay> pauses) {
        long sum = 0;
        for (var stay : stays) {
            long days = 0;
            for (int n = 1; n <= month.lengthOfMonth(); n++) {
                var day = month.atDay(n);
                var there = !day.isBefore(stay.first()) && !day.isAfter(stay.last());
                for (var pause : pauses) {
                    there &= day.isBefore(pause.first()) || day.isAfter(pause.last());
                }
                days += there ? 1 : 0;
            }
            sum += (2 * rate * days + month.lengthOfMonth()) / (2L * month.lengthOfMonth());
        }
        return sum / 100 + "." + (sum % 100 < 10 ? "0" : "") + sum % 100;
    }

    private static GivenCase agreed(Office office) {
        return new Cases(office)
                .opened()
                .withTrainedGroup(5)
                .approvedAtOnceFor("100000.00")
                .registeredAllMonth()
                .agreed();
    }

    private static void leaves(GivenCase given, int person, LocalDate day) {
        given.advisorDoes(RecordLeaving.class, ref -> new RecordLeaving.Command(ref, person, day, "Powód."));
    }

    private static void joins(GivenCase given, LocalDate day) {
        given.advisorDoes(
                RecordJoining.class,
                ref -> new RecordJoining.Command(ref, null, "Jan Próbny", Tie.MEMBER, day, "Uchwała."));
    }

    private static List<String> amounts(GivenCase given) {
        var office = given.office();
        return office.inTransaction(() -> {
            var ledger = office.the(BridgingMonthPolicy.class)
                    .ledger(office.the(CaseFiles.class).look(given.number()));
            return ledger.months().stream()
                    .map(month -> ledger.sum(month).entitled().toString())
                    .toList();
        });
    }
}
