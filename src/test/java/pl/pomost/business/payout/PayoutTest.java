package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenSettlement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class PayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Office office = Office.onFakes().on(DAY);
    private final GivenCase given = new Cases(office)
            .opened()
            .approvedAtOnceFor("97333.33")
            .registered()
            .agreed();

    @Test
    void paysTheFirstTrancheAsAgreedAndBeginsTheSpending() {
        given.firstTranchePaid();

        var payout = only();
        assertThat(payout.reference().text()).isEqualTo(given.number() + "-T1");
        assertThat(payout.amount()).isEqualTo(Money.of("77866.66"));
        assertThat(payout.recipientAccount()).isEqualTo(new Nrb(GivenMoney.ACCOUNT));
        assertThat(payout.state()).isEqualTo(PayoutState.EXECUTED);
        assertThat(payout.executedOn()).contains(DAY);
        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
    }

    @Test
    void refusesAPayoutBeforeTheAgreementIsSigned() {
        var unsigned = new Cases(office).opened().approvedAtOnceFor("10000.00").registered();

        assertThat(rules(refusedPreparation(unsigned, 1))).containsExactly("payout.no-agreement");
    }

    @Test
    void refusesATrancheThatIsNotAgreed() {
        assertThat(refusedPreparation(given, 3).verdict().reasons())
                .containsExactly(
                        Reason.ofField("tranche", "payout.no-such-tranche").with("tranches", 2));
    }

    @Test
    void refusesTheLastTrancheBeforeTheSettlementIsAccepted() {
        given.firstTranchePaid();

        assertThat(refusedPreparation(given, 2).verdict().reasons())
                .containsExactly(Reason.of("payout.tranche-stage")
                        .with("tranche", 2)
                        .with("needed", Stage.SETTLED)
                        .with("stage", Stage.SPENDING));
    }

    @Test
    void refusesATrancheTwice() {
        var reference = GivenMoney.prepare(given, 1);

        assertThat(refusedPreparation(given, 1).verdict().reasons())
                .containsExactly(Reason.of("payout.tranche-twice")
                        .with("tranche", 1)
                        .with("reference", reference)
                        .with("state", PayoutState.PREPARED));
    }

    @Test
    void beginsTheDurabilityPeriodWithTheLastTranche() {
        var settled = new Cases(office).opened().withTrainedGroup(5);
        GivenSettlement.plan(settled, "97333.33");
        settled.approvedAtOnceFor("97333.33").registered().agreed().firstTranchePaid();
        GivenSettlement.submit(settled, "97333.33");
        GivenSettlement.check(settled);
        GivenSettlement.accept(settled);

        settled.lastTranchePaid();

        assertThat(settled.stage()).isEqualTo(Stage.MONITORING);
        assertThat(settled.paid()).isEqualTo(Money.of("97333.33"));
    }

    @Test
    void refusesTheApprovalOfWhoPreparedIt() {
        var receipt = given.does(
                GivenMoney.MANAGER, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, 1));
        var reference = new PayoutReference(receipt.subject());

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.MANAGER,
                        ApprovePayout.class,
                        ref -> new ApprovePayout.Command(ref, reference))))
                .containsExactly("payout.own-approval");
    }

    @Test
    void refusesTheApprovalOfWhoAdvisedTheCase() {
        var reference = GivenMoney.prepare(given, 1);

        assertThat(rules(given.refusalOf(
                        Cases.ADVISOR,
                        Role.MANAGER,
                        ApprovePayout.class,
                        ref -> new ApprovePayout.Command(ref, reference))))
                .containsExactly("separation.advised");
    }

    @Test
    void refusesTheAnswerOfWhoApprovedIt() {
        var reference = approved();

        assertThat(rules(given.refusalOf(
                        GivenMoney.MANAGER,
                        Role.ACCOUNTANT,
                        AnswerPayout.class,
                        ref -> new AnswerPayout.Command(ref, reference, AnswerPayout.Answer.EXECUTED, DAY, null))))
                .containsExactly("payout.own-answer");
    }

    @Test
    void preparesARejectedTrancheAnewUnderAnotherReference() {
        var reference = approved();
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref, reference, AnswerPayout.Answer.REJECTED, null, "rachunek zamknięty"));

        assertThat(given.stage()).isEqualTo(Stage.CONTRACT_SIGNED);
        assertThat(GivenMoney.prepare(given, 1).text()).isEqualTo(given.number() + "-T1-2");
    }

    @Test
    void cancelsOnlyBeforeTheApproval() {
        var reference = GivenMoney.prepare(given, 1);
        cancel(reference);
        var second = approved();

        assertThat(second.text()).endsWith("-T1-2");
        assertThat(rules(given.refusalOf(
                        GivenMoney.ACCOUNTANT,
                        Role.ACCOUNTANT,
                        CancelPayout.class,
                        ref -> new CancelPayout.Command(ref, second, "pomyłka"))))
                .containsExactly("payout.wrong-state");
    }

    @Test
    void refusesABankDayBeforeTheApprovalOrInTheFuture() {
        var reference = approved();

        assertThat(rules(refusedExecution(reference, DAY.minusDays(1)))).containsExactly("payout.before-approval");
        assertThat(rules(refusedExecution(reference, DAY.plusDays(1)))).containsExactly("in-future");
        assertThat(rules(refusedExecution(reference, null))).containsExactly("required");
    }

    @Test
    void refusesAPayoutOfAnotherCase() {
        var reference = GivenMoney.prepare(given, 1);
        var other = new Cases(office).opened();

        var refusal = other.refusalOf(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void saysBeforehandWhatCanBeDoneAndWhatStandsAgainstTheRest() {
        GivenMoney.prepare(given, 1);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, Role.MANAGER);
        var options = office.the(PayoutOptions.class);

        assertThat(options.options(given.number()))
                .extracting(option -> option.move(), option -> option.verdict().isAllowed())
                .containsExactly(tuple(PayoutMove.APPROVE, false), tuple(PayoutMove.CANCEL, true));
        assertThat(options.preparations(given.number()))
                .extracting(preparation -> preparation.verdict().reasons().stream()
                        .map(Reason::rule)
                        .toList())
                .containsExactly(
                        List.of("payout.tranche-twice"), List.of("payout.tranche-stage", "payout.tranche-before"));
    }

    private PayoutReference approved() {
        var reference = GivenMoney.prepare(given, 1);
        given.does(
                GivenMoney.MANAGER,
                Role.MANAGER,
                ApprovePayout.class,
                ref -> new ApprovePayout.Command(ref, reference));
        return reference;
    }

    private void cancel(PayoutReference reference) {
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                CancelPayout.class,
                ref -> new CancelPayout.Command(ref, reference, "pomyłka"));
    }

    private Refusal refusedExecution(PayoutReference reference, LocalDate bankDay) {
        return given.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(ref, reference, AnswerPayout.Answer.EXECUTED, bankDay, null));
    }

    private static Refusal refusedPreparation(GivenCase theCase, int tranche) {
        return theCase.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                PreparePayout.class,
                ref -> new PreparePayout.Command(ref, tranche));
    }

    private List<Payout> payouts() {
        return office.the(Payouts.class).of(given.number());
    }

    private Payout only() {
        assertThat(payouts()).hasSize(1);
        return payouts().get(0);
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
