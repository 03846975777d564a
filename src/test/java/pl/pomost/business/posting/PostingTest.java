package pl.pomost.business.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.account.AddOfficeAccount;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.batch.GatherBatch;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Lines of a statement are matched in the order of domain.md 8.3, proposed by one and confirmed by another. */
class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SECOND = "90999900000000000000000002";
    private static final String OTHER = "20999900000000000000000001";

    private Office office;
    private GivenCase given;
    private String reference;

    @BeforeEach
    void open() {
        office = GivenStatement.account(Office.onFakes().on(DAY));
        given = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
        reference = GivenPosting.ordered(given, 1);
    }

    @Test
    void executesAPayoutByItsReference() {
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));

        var suggestion = suggestion(1);
        assertThat(suggestion.sureness()).isEqualTo(Suggestion.Sureness.SURE);
        assertThat(suggestion.matches().get(0).found()).isEqualTo(Found.REFERENCE);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        assertThat(payout()).isEqualTo(GivenPosting.ORDERED);
        GivenPosting.confirmed(office, 1);
        assertThat(payout()).isEqualTo(PayoutState.EXECUTED);
        assertThat(given.stage()).isEqualTo(Stage.SPENDING);
    }

    @Test
    void findsTheReferenceInTheTitleHoweverItIsWritten() {
        loaded(words().moved(
                        "-77866.66",
                        "",
                        GivenMoney.ACCOUNT,
                        "dotacja " + reference.toLowerCase(Locale.ROOT) + ", umowa"));

        assertThat(suggestion(1).matches()).extracting(Match::subject).containsExactly(reference);
    }

    @Test
    void findsAPayoutByAmountAccountAndDay() {
        office.on(DAY.plusDays(5));
        loaded(BankWords.of("00001", DAY.plusDays(5), "100000.00")
                .moved("-77866.66", "", GivenMoney.ACCOUNT, "dotacja"));

        assertThat(suggestion(1).sure()).map(Match::found).contains(Found.ACCOUNT);
        assertThat(suggestion(1).sure()).map(match -> match.why().rule()).contains("match.account");
    }

    /** domain.md 8.3: our own reference goes before amount, account and day. */
    @Test
    void proposesThePayoutThatIsNamedThoughAmountAndAccountFitAnother() {
        var other = new Cases(office)
                .opened()
                .approvedAtOnceFor("50000.00")
                .registered()
                .agreed();
        var named = GivenPosting.ordered(other, 1);
        loaded(words().moved("-77866.66", named, GivenMoney.ACCOUNT, "umowa")
                .moved("-77866.66", "", GivenMoney.ACCOUNT, "umowa " + named)
                .moved("-77866.66", "", GivenMoney.ACCOUNT, "umowa"));

        for (int line = 1; line <= 2; line++) {
            assertThat(suggestion(line).matches())
                    .extracting(Match::subject, Match::found)
                    .containsExactly(tuple(named, Found.REFERENCE));
            assertThat(against(line)).contains("match.other-amount");
        }
        assertThat(suggestion(3).sure()).map(Match::subject).contains(reference);
    }

    @Test
    void isSureOfThePayoutThatIsNamedThoughAnotherIsAlike() {
        var other = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed();
        var alike = GivenPosting.ordered(other, 1);
        loaded(words().moved("-77866.66", alike, GivenMoney.ACCOUNT, "umowa")
                .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                .moved("-77866.66", "", GivenMoney.ACCOUNT, "umowa"));

        assertThat(suggestion(1).sure()).map(Match::subject).contains(alike);
        assertThat(suggestion(2).sure()).map(Match::subject).contains(reference);
        assertThat(suggestion(3).sureness()).isEqualTo(Suggestion.Sureness.DOUBTFUL);
    }

    @Test
    void findsNothingWhenTheDayIsTooFar() {
        office.on(DAY.plusDays(6));
        loaded(BankWords.of("00001", DAY.plusDays(6), "100000.00")
                .moved("-77866.66", "", GivenMoney.ACCOUNT, "dotacja"));

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.NONE);
    }

    @Test
    void doubtsAnotherAmountOrAccount() {
        loaded(words().moved("-77866.65", reference, GivenMoney.ACCOUNT, "x")
                .moved("-77866.66", "", OTHER, "y " + reference));

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.DOUBTFUL);
        assertThat(suggestion(1).matches().get(0).against())
                .extracting(Reason::rule)
                .containsExactly("match.other-amount");
        assertThat(suggestion(2).matches().get(0).against())
                .extracting(Reason::rule)
                .containsExactly("match.other-account");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.EXECUTION, reference, "bank potrącił"))
                .isEqualTo("match.other-amount");
    }

    @Test
    void isConfirmedBySomebodyElseWhoApprovedNothing() {
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));
        office.as(GivenMoney.MANAGER, Role.ACCOUNTANT);
        assertThat(office.refusalOf(
                                ProposePosting.class, GivenPosting.proposal(1, PostingKind.EXECUTION, reference, null))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .contains("payout.own-answer");
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);

        assertThat(GivenPosting.answerRefused(office, GivenMoney.ACCOUNTANT, 1)).isEqualTo("posting.own-proposal");
        assertThat(GivenPosting.answerRefused(office, GivenMoney.MANAGER, 1)).isEqualTo("payout.own-answer");
        GivenPosting.confirmed(office, 1);
        assertThat(GivenPosting.answerRefused(office, "ksiegowa3", 1)).isEqualTo("posting.answered");
    }

    @Test
    void isRefusedWithGroundsAndOpenAgain() {
        loaded(words().moved("-1.50", "", OTHER, "opłata"));
        assertThat(GivenPosting.refusal(office, 1, PostingKind.OTHER, null, " "))
                .isEqualTo("required");
        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "opłata za przelew");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.OTHER, null, "jeszcze raz"))
                .isEqualTo("posting.stands");
        GivenPosting.refused(office, 1, "to prowizja, nie opłata");

        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "prowizja");
        GivenPosting.confirmed(office, 1, 2);
        assertThat(office.the(Postings.class).of("WB-2026-0001", 1))
                .extracting(Posting::state)
                .containsExactly(Posting.PostingState.REFUSED, Posting.PostingState.CONFIRMED);
    }

    @Test
    void proposesAllOfWhichItIsSureAndLeavesTheRest() {
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                .moved("-1.50", "", OTHER, "opłata"));

        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"));
        assertThat(office.the(Postings.class).open("WB-2026-0001", 0, 9))
                .extracting(line -> line.line())
                .containsExactly(2);
        assertThat(office.refusalOf(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("posting.nothing-sure");
    }

    @Test
    void bindsAMovementToWhatSomebodyTypedBefore() {
        GivenPosting.typed(given, reference);
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.SURE);
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);
        assertThat(payout()).isEqualTo(PayoutState.EXECUTED);
    }

    /** Interest runs from the bank's day: what was typed wrongly is taken back, and the line posted. */
    @Test
    void bindsNothingToAnotherDayThanWasTyped() {
        office.on(DAY.plusDays(3));
        GivenPosting.typed(given, reference);
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));

        assertThat(against(1)).containsExactly("match.other-day");
        var refusal = office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(
                        ProposePosting.class,
                        GivenPosting.proposal(1, PostingKind.EXECUTION, reference, "to ten przelew"));
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("typed", DAY.plusDays(3))
                .containsEntry("booked", DAY);
    }

    /** The bank paid earlier than it was asked to: only its statement tells that, and a person says so. */
    @Test
    void doubtsWhatWasPaidBeforeTheDayOfPayment() {
        var friday = LocalDate.of(2026, 3, 6);
        office.on(friday);
        var second = new Cases(office)
                .opened()
                .approvedAtOnceFor("50000.00")
                .registered()
                .agreed();
        var ordered = orderedFor(second, friday.plusDays(3));
        GivenStatement.loaded(
                office,
                BankWords.of("00001", friday, "100000.00")
                        .moved("-40000.00", ordered.text(), GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));

        assertThat(against(1)).containsExactly("match.before-pay-day");
        var typed = second.refusalOf(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(ref, ordered, AnswerPayout.Answer.EXECUTED, friday, null));
        assertThat(typed.verdict().reasons().get(0).rule()).isEqualTo("payout.before-pay-day");
        assertThat(typed.verdict().reasons().get(0).figures()).containsEntry("payDay", friday.plusDays(3));
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, ordered.text(), "bank wykonał wcześniej");
        GivenPosting.confirmed(office, 1);
        assertThat(office.the(Payouts.class).of(second.number()).get(0).bank().executedOn())
                .contains(friday);
    }

    private PayoutReference orderedFor(GivenCase agreed, LocalDate payDay) {
        var prepared = GivenMoney.prepare(agreed, 1);
        var batch = office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(
                        GatherBatch.class,
                        new GatherBatch.Command(GivenBatch.PAYER, TransferFormat.BY_HAND, payDay, List.of(prepared)))
                .subject();
        GivenBatch.approve(office, batch);
        var ref = GivenBatch.ref(office, batch);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT).does(ExportBatch.class, new ExportBatch.Command(ref));
        return prepared;
    }

    @Test
    void givesBackAPayoutThatCameBack() {
        GivenPosting.typed(given, reference);
        loaded(words().moved("77866.66", reference, OTHER, "ZWROT " + reference)
                .moved("77866.66", "", GivenMoney.ACCOUNT, "zwrot"));

        assertThat(suggestion(1).sure()).map(Match::kind).contains(PostingKind.RETURN);
        assertThat(suggestion(2).sure()).map(Match::found).contains(Found.ACCOUNT);
        GivenPosting.proposed(office, 1, PostingKind.RETURN, reference, null);
        GivenPosting.confirmed(office, 1);
        assertThat(payout()).isEqualTo(PayoutState.RETURNED);
        assertThat(suggestion(2).sureness()).isEqualTo(Suggestion.Sureness.NONE);
    }

    @Test
    void givesNothingBackThatWasNotExecuted() {
        loaded(words().moved("77866.66", reference, OTHER, "ZWROT"));

        assertThat(suggestion(1).matches().get(0).against())
                .extracting(Reason::rule)
                .containsExactly("match.state");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.RETURN, reference, "x"))
                .isEqualTo("payout.wrong-state");
    }

    @Test
    void postsNoPayoutTwice() {
        loaded(words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenStatement.loaded(
                office,
                BankWords.of("00002", DAY, "0.00")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));

        var again = office.the(Matching.class).of(office.the(Postings.class).line("WB-2026-0002", 1));
        assertThat(again.matches().get(0).against())
                .extracting(Reason::rule)
                .containsExactly("match.taken", "match.same-movement");
    }

    @Test
    void takesAPaymentOnADemandByItsNumber() {
        var monitored = GivenRepayment.monitored(office, DAY);
        GivenRepayment.suspended(monitored);
        GivenRepayment.explained(monitored);
        var demand = GivenRepayment.demanded(monitored, "B1", "20000.00");
        loaded(words().moved("5000.00", "", OTHER, "zwrot " + demand).moved("99000.00", "", OTHER, demand));

        assertThat(suggestion(1).sure()).map(Match::subject).contains(demand);
        assertThat(suggestion(2).matches().get(0).against())
                .extracting(Reason::rule)
                .containsExactly("match.above-owed");
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        GivenPosting.confirmed(office, 1);

        var payment = GivenRepayment.payments(monitored, demand).get(0);
        assertThat(payment.isConfirmed()).isTrue();
        assertThat(payment.amount()).isEqualTo(Money.of("5000.00"));
        assertThat(payment.enteredBy()).isEqualTo(GivenMoney.ACCOUNTANT);
        assertThat(payment.answeredBy()).contains(GivenPosting.CONFIRMER);
        assertThat(payment.bankReference()).isEqualTo("B0000001");
    }

    @Test
    void closesADemandWithAllThatIsOwedFromTheAccountOfTheCooperative() {
        var monitored = GivenRepayment.monitored(office, DAY);
        GivenRepayment.suspended(monitored);
        GivenRepayment.explained(monitored);
        var demand = GivenRepayment.demanded(monitored, "B1", "15000.00");
        var owed = office.the(DemandBalances.class)
                .of(GivenRepayment.demand(monitored, demand))
                .owedOn(DAY)
                .toString();
        loaded(words().moved(owed, "", GivenMoney.ACCOUNT, "zwrot").moved("100.00", "", GivenMoney.ACCOUNT, "rata"));

        assertThat(suggestion(1).sure()).map(Match::why).map(Reason::rule).contains("match.debtor");
        assertThat(suggestion(2).sureness()).isEqualTo(Suggestion.Sureness.DOUBTFUL);
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        GivenPosting.confirmed(office, 1);
        assertThat(GivenRepayment.demand(monitored, demand).isOwed()).isFalse();
        assertThat(GivenPosting.refusal(office, 2, PostingKind.REPAYMENT, demand, "rata"))
                .isEqualTo("demand.closed");
    }

    /** One złoty too much does not keep the demand open: it takes what is owed, the rest is a surplus. */
    @Test
    void keepsWhatCameInBeyondWhatWasOwedAsASurplus() {
        var monitored = GivenRepayment.monitored(office, DAY);
        GivenRepayment.suspended(monitored);
        GivenRepayment.explained(monitored);
        var demand = GivenRepayment.demanded(monitored, "B1", "15000.00");
        var owed = office.the(DemandBalances.class)
                .of(GivenRepayment.demand(monitored, demand))
                .owedOn(DAY);
        loaded(words().moved(owed.plus(Money.of("1.00")).toString(), "", GivenMoney.ACCOUNT, demand));

        assertThat(against(1)).containsExactly("match.above-owed");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.REPAYMENT, demand, null))
                .isEqualTo("posting.why-by-hand");
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, "złotówka za dużo, do zwrotu");
        GivenPosting.confirmed(office, 1);

        assertThat(GivenRepayment.demand(monitored, demand).isOwed()).isFalse();
        assertThat(GivenRepayment.payments(monitored, demand).get(0).amount()).isEqualTo(owed);
        assertThat(office.the(Postings.class).of("WB-2026-0001", 1).get(0).surplus())
                .isEqualTo(Money.of("1.00"));
    }

    @Test
    void takesNoStatementThatEndsInTheFuture() {
        var ahead = BankWords.of("00009", DAY.plusDays(1), "9.00").moved("-1.00", "", OTHER, "x");

        assertThat(GivenStatement.refused(office, ahead.camt("08")).verdict().reasons())
                .extracting(Reason::rule)
                .containsExactly("statement.in-future");
    }

    @Test
    void postsNothingThatTheBankBooksInTheFuture() {
        var ahead = words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa");
        GivenStatement.loaded(office, booked(ahead, DAY.plusDays(1)));

        assertThat(against(1)).containsExactly("posting.in-future");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.OTHER, null, "opłata"))
                .isEqualTo("posting.in-future");
    }

    @Test
    void executesNothingBeforeItWasOrdered() {
        var early = words().moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa");
        GivenStatement.loaded(office, booked(early, DAY.minusDays(1)));

        assertThat(against(1)).containsExactly("payout.before-export");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.EXECUTION, reference, "x"))
                .isEqualTo("payout.before-export");
    }

    @Test
    void doubtsAStatementOfAnotherAccountThanTheOneThatPaid() {
        office.as("admin", Role.ADMINISTRATOR)
                .does(
                        AddOfficeAccount.class,
                        new AddOfficeAccount.Command(
                                "DRUGI", "Drugi rachunek", SECOND, null, null, null, null, null, null, null, null));
        loaded(words().about(SECOND).moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa"));

        assertThat(against(1)).containsExactly("match.other-payer");
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("posting.nothing-sure");
    }

    /** The same statement with other days of booking. */
    private static byte[] booked(BankWords words, LocalDate day) {
        return new String(words.camt("08"), StandardCharsets.UTF_8)
                .replaceAll("<BookgDt><Dt>[^<]*", "<BookgDt><Dt>" + day)
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> against(int line) {
        return suggestion(line).matches().get(0).against().stream()
                .map(Reason::rule)
                .toList();
    }

    private static BankWords words() {
        return BankWords.of("00001", DAY, "100000.00");
    }

    private void loaded(BankWords words) {
        assertThat(GivenStatement.loaded(office, words.camt("08"))).isEqualTo("WB-2026-0001");
    }

    private Suggestion suggestion(int line) {
        return office.the(Matching.class).of(office.the(Postings.class).line("WB-2026-0001", line));
    }

    private PayoutState payout() {
        return office.the(Payouts.class).of(given.number()).get(0).state();
    }
}
