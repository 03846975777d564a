package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pomost.given.GivenRepayment.confirmed;
import static pl.pomost.given.GivenRepayment.delivered;
import static pl.pomost.given.GivenRepayment.demand;
import static pl.pomost.given.GivenRepayment.demanded;
import static pl.pomost.given.GivenRepayment.entered;
import static pl.pomost.given.GivenRepayment.explained;
import static pl.pomost.given.GivenRepayment.monitored;
import static pl.pomost.given.GivenRepayment.payments;
import static pl.pomost.given.GivenRepayment.suspended;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.Ground;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.dossier.RepaymentSheet;

class RepaymentTest {

    /** Both tranches are paid on the day after the five days of training: Saturday, 7 March 2026. */
    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 2);

    private static final LocalDate PAID = LocalDate.of(2026, 3, 7);

    @ParameterizedTest
    @EnumSource
    void resumesWhereTheCaseWasSuspended(Ground ground) {
        ground.office(office -> {
            var given = suspended(monitored(office, BEGINNING));
            assertThat(given.stage()).isEqualTo(Stage.SUSPENDED);
            assertThat(given.file().suspendedIn()).contains(Stage.MONITORING);
            // 7 days from Saturday, 7 March 2026 end on a Saturday: Monday, 16 March.
            assertThat(given.file().due()).contains(LocalDate.of(2026, 3, 16));

            explained(given);
            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    ResumeCase.class,
                    ref -> new ResumeCase.Command(ref, "Zakup mieścił się w kategorii."));

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(given.file().isSuspended()).isFalse();
            assertThat(given.file().due()).contains(PAID.plusMonths(12));
        });
    }

    @Test
    void demandsToAnAccountOfTheOfficeOnly() {
        var given = GivenRepayment.suspended(GivenRepayment.monitored(Office.onFakes(), BEGINNING));
        GivenRepayment.explained(given);

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                DemandRepayment.class,
                ref -> new DemandRepayment.Command(
                        ref,
                        "B1",
                        List.of(new DemandRepayment.Part(given.number() + "-T1", Money.of("10.00"))),
                        GivenMoney.ACCOUNT,
                        "Nie wyjaśniono."));

        assertThat(rules(refusal)).containsExactly("demand.foreign-account");
    }

    @Test
    void paysNothingWhileSuspended() {
        var given = new Cases(Office.onFakes().on(BEGINNING))
                .opened()
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
        var reference = GivenMoney.prepare(given, 1);
        suspended(given);

        var refusal = given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));

        assertThat(rules(refusal)).contains("payout.case-suspended");
    }

    @Test
    void letsTheBankFinishWhatWasOrderedBeforeTheSuspension() {
        var given = new Cases(Office.onFakes().on(BEGINNING))
                .opened()
                .approvedAtOnceFor("100000.00")
                .registered()
                .agreed();
        var reference = GivenMoney.prepare(given, 1);
        GivenBatch.export(given.office(), reference);
        suspended(given);

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

        assertThat(given.stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(given.file().suspendedIn()).contains(Stage.SPENDING);
    }

    @Test
    void hearsTheCooperativeBeforeItDemands() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));

        assertThat(rules(refusedDemand(given, "B1", "1000.00"))).containsExactly("suspension.unheard");

        given.office().on(LocalDate.of(2026, 3, 17));
        assertThat(demanded(given, "B1", "1000.00")).isEqualTo("ZW-2026-0001");
    }

    @ParameterizedTest
    @EnumSource
    void endsTheCaseWhenTheWholeGrantIsReturnedWithInterest(Ground ground) {
        ground.office(office -> {
            var given = suspended(monitored(office, BEGINNING));
            explained(given);
            var number = demanded(given, "B2", "80000.00", "20000.00");
            delivered(given, number);

            assertThat(demand(given, number).isWholeGrant()).isTrue();
            assertThat(demand(given, number).parts())
                    .extracting(DemandPart::since)
                    .containsExactly(PAID, PAID);
            // 30 calendar days from 7 March 2026 end on Easter Monday, 6 April.
            assertThat(demand(given, number).dueOn()).contains(LocalDate.of(2026, 4, 7));
            assertThat(given.file().due()).contains(LocalDate.of(2026, 4, 7));

            // 27 days at 10.5 %: 100 000 × 27 × 0.105 / 365 = 776.71 -> 777.
            office.on(LocalDate.of(2026, 4, 2));
            entered(given, number, "100777.00");
            assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
            confirmed(given, number, 1);

            assertThat(given.stage()).isEqualTo(Stage.REPAID);
            assertThat(demand(given, number).isOwed()).isFalse();
            assertThat(payments(given, number)).singleElement().satisfies(payment -> {
                assertThat(payment.principalShare()).isEqualTo(Money.of(100_000));
                assertThat(payment.interestShare()).isEqualTo(Money.of(777));
            });
            assertThat(given.group().members()).noneMatch(GroupMember::isActive);
            assertThat(given.file().hasEnded()).isTrue();
            assertThat(office.inTransaction(() -> office.the(Obligations.class).of(given.number())))
                    .as("what is owed ends with the case")
                    .filteredOn(Obligation::isOpen)
                    .allMatch(owed -> owed.kind().outlivesCase());
        });
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhenAPartIsReturnedInParts(Ground ground) {
        ground.office(office -> {
            var given = suspended(monitored(office, BEGINNING));
            explained(given);
            var number = demanded(given, "B1", "20000.00");
            delivered(given, number);

            // On 2 April: 20 000 × 27 × 0.105 / 365 = 155.34 -> 155; of 10 000 paid 20 000/20 155 return the principal.
            office.on(LocalDate.of(2026, 4, 2));
            entered(given, number, "10000.00");
            confirmed(given, number, 1);
            assertThat(payments(given, number).get(0).principalShare()).isEqualTo(Money.of("9923.10"));
            assertThat(payments(given, number).get(0).interestShare()).isEqualTo(Money.of("76.90"));
            assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);

            // What is left, 10 076.90, bears interest from the transfer: 31 days to 6 April are 89.86 -> 90.
            office.on(LocalDate.of(2026, 4, 6));
            var owed = office.inTransaction(() ->
                    office.the(DemandBalances.class).of(demand(given, number)).owedOn(office.today()));
            assertThat(owed).isEqualTo(Money.of("10166.90"));
            entered(given, number, "10166.90");
            confirmed(given, number, 2);

            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
            assertThat(given.group().members()).hasSize(5).allMatch(GroupMember::isActive);
            stoodAsThen(given, number);
        });
    }

    /** Paid since, it still tells what was owed on the days before: 30 days of 10 076.90 are 86.97 -> 87. */
    private static void stoodAsThen(GivenCase given, String number) {
        var office = given.office();
        office.inTransaction(() -> {
            var balances = office.the(DemandBalances.class);
            var demand = office.the(Demands.class).demand(given.number(), number);
            var before = LocalDate.of(2026, 4, 5);
            assertThat(balances.asOf(demand, before).owedOn(before)).isEqualTo(Money.of("10163.90"));
            assertThat(balances.asOf(demand, before).interestOn(before).lines()).isNotEmpty();
            assertThat(balances.receivedUntil(demand, before)).hasSize(1);
            var first = LocalDate.of(2026, 4, 1);
            assertThat(balances.asOf(demand, first).principalLeft()).isEqualTo(Money.of(20_000));
            var last = LocalDate.of(2026, 4, 6);
            assertThat(balances.asOf(demand, last).owedOn(last)).isEqualTo(Money.ZERO);
            var sheet = office.as(Staff.MANAGER, Role.MANAGER).the(RepaymentSheet.class);
            assertThat(sheet.demand(given.number(), number, before).closedOn()).isNull();
            assertThat(sheet.demand(given.number(), number, null).closedOn()).isEqualTo(last);
            assertThatThrownBy(() -> sheet.demand(
                            given.number(), number, demand.issuedOn().minusDays(1)))
                    .isInstanceOf(Refusal.class);
            return demand;
        });
    }

    @ParameterizedTest
    @EnumSource
    void enforcesWhatWasNotReturnedInTime(Ground ground) {
        ground.office(office -> {
            var given = suspended(monitored(office, BEGINNING));
            explained(given);
            var number = demanded(given, "B1", "20000.00");
            assertThat(rules(refusedEnforcement(given))).containsExactly("demand.undelivered");
            delivered(given, number);
            office.on(LocalDate.of(2026, 4, 7));
            assertThat(rules(refusedEnforcement(given))).containsExactly("demand.in-time");

            office.on(LocalDate.of(2026, 4, 8));
            given.does(
                    GivenMoney.MANAGER,
                    Role.MANAGER,
                    EnforceRepayment.class,
                    ref -> new EnforceRepayment.Command(ref, "Weksel wypełniono, pozew o nakaz zapłaty."));
            assertThat(given.stage()).isEqualTo(Stage.ENFORCEMENT);

            entered(given, number, "20190.00");
            confirmed(given, number, 1);
            assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        });
    }

    @Test
    void refusesMoreThanIsOwedAndASecondEntryOfTheSame() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));
        explained(given);
        var number = demanded(given, "B1", "20000.00");

        // On the day of the transfer itself one day counts: 5.75 -> 6.
        var above = refusedEntry(given, number, "20006.01");
        assertThat(above.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("repayment.above-owed");
            assertThat(reason.figures()).containsEntry("owed", Money.of(20_006));
        });
        entered(given, number, "20006.00");
        assertThat(rules(refusedEntry(given, number, "0.01"))).containsExactly("repayment.above-owed");
    }

    @Test
    void letsNobodyConfirmTheirOwnEntryNorTheAdvisorConfirmAny() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));
        explained(given);
        var number = demanded(given, "B1", "20000.00");
        entered(given, number, "1000.00");

        var own = given.refusalOf(
                GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, AnswerRepayment.class, ref -> confirmation(ref, number));
        var advisors =
                given.refusalOf(Cases.ADVISOR, Role.MANAGER, AnswerRepayment.class, ref -> confirmation(ref, number));

        assertThat(rules(own)).containsExactly("repayment.own-entry");
        assertThat(rules(advisors)).containsExactly("separation.advised");
    }

    /** Everything that is wrong with a demand is told at once, field by field. */
    @Test
    void tellsWhatADemandLacks() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));

        assertThat(fields(given, null, null)).containsExactlyInAnyOrder("ground", "parts", "account", "reasons");
        assertThat(fields(given, "B99", List.of())).contains("ground", "parts");
        assertThat(fields(given, "B1", List.of(new DemandRepayment.Part(null, Money.ZERO))))
                .contains("parts[0].payout", "parts[0].amount")
                .doesNotContain("ground", "parts");
    }

    private static List<String> fields(GivenCase given, String ground, List<DemandRepayment.Part> parts) {
        return given
                .refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        DemandRepayment.class,
                        ref -> new DemandRepayment.Command(ref, ground, parts, null, null))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::field)
                .toList();
    }

    @Test
    void countsNoRefusedPayment() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));
        explained(given);
        var number = demanded(given, "B1", "20000.00");
        entered(given, number, "20006.00");
        given.does(
                GivenRepayment.CONFIRMER,
                Role.MANAGER,
                AnswerRepayment.class,
                ref -> new AnswerRepayment.Command(
                        ref, number, 1, AnswerRepayment.Confirmation.REFUSED, "Wpłata innej spółdzielni."));

        entered(given, number, "20006.00");
        confirmed(given, number, 2);

        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
    }

    @Test
    void refusesPaymentsOutOfTheOrderOfTheirDays() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));
        explained(given);
        var number = demanded(given, "B1", "20000.00");
        given.office().on(PAID.plusDays(10));
        entered(given, number, "1000.00");
        confirmed(given, number, 1);

        var refusal = given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                EnterRepayment.class,
                ref -> new EnterRepayment.Command(ref, number, Money.of(1000), PAID.plusDays(9), "przelew"));

        assertThat(rules(refusal)).containsExactly("repayment.out-of-order");
    }

    @Test
    void demandsNoMoreOfAPayoutThanItPaidAndAllOfItWhereTheGroundSaysSo() {
        var given = suspended(monitored(Office.onFakes(), BEGINNING));
        explained(given);

        assertThat(rules(refusedDemand(given, "B1", "80000.01"))).containsExactly("demand.above-paid");
        assertThat(rules(refusedDemand(given, "B2", "80000.00", "19999.99"))).containsExactly("demand.not-whole");
        assertThat(rules(refusedDemand(given, "B1", "1.00", "1.00", "1.00"))).containsExactly("demand.payout-unknown");
    }

    private static AnswerRepayment.Command confirmation(pl.pomost.kernel.fact.CaseRef ref, String demand) {
        return new AnswerRepayment.Command(ref, demand, 1, AnswerRepayment.Confirmation.CONFIRMED, null);
    }

    private static Refusal refusedEntry(GivenCase given, String demand, String amount) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                EnterRepayment.class,
                ref -> new EnterRepayment.Command(
                        ref, demand, Money.of(amount), given.office().today(), "przelew"));
    }

    private static Refusal refusedEnforcement(GivenCase given) {
        return given.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                EnforceRepayment.class,
                ref -> new EnforceRepayment.Command(ref, "Pozew."));
    }

    private static Refusal refusedDemand(GivenCase given, String ground, String... amounts) {
        try {
            demanded(given, ground, amounts);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("the demand was expected to be refused");
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
