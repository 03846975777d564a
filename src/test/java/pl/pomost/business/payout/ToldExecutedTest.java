package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.ProposePosting;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/** What a statement tells executed is neither called rejected nor paid again. */
class ToldExecutedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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
    void isNotCalledRejected() {
        loaded();

        assertThat(refusal(AnswerPayout.Answer.REJECTED, null)).containsExactly("payout.on-statement");
        assertThat(payout(reference).state()).isEqualTo(PayoutState.EXPORTED);
        assertThat(GivenPosting.refusal(office, 1, PostingKind.OTHER, null, "inny przelew o tym numerze"))
                .isEqualTo("posting.is-execution");
        assertThat(refusal(AnswerPayout.Answer.REJECTED, null)).containsExactly("payout.on-statement");
    }

    /** It had been called rejected before: the line may be explained, and tells what it tells. */
    @Test
    void keepsBeingToldWhateverTheLineIsPostedAs() {
        answered(AnswerPayout.Answer.REJECTED, null);
        loaded();
        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "wyjaśniamy z bankiem");
        GivenPosting.confirmed(office, 1);

        assertThat(office.the(ToldExecuted.class).line(payout(reference))).contains("WB-2026-0001/1");
    }

    @Test
    void isNoOtherMovementByTheWordOfWhoApprovedIt() {
        answered(AnswerPayout.Answer.REJECTED, null);
        loaded();
        var other = GivenPosting.proposal(1, PostingKind.OTHER, null, "inny przelew");
        assertThat(office.as(GivenMoney.MANAGER, Role.ACCOUNTANT)
                        .refusalOf(ProposePosting.class, other)
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .contains("payout.own-answer");

        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "inny przelew");
        assertThat(GivenPosting.answerRefused(office, GivenMoney.MANAGER, 1)).isEqualTo("payout.own-answer");
    }

    /** The bank moved it twice: one line executes it, the other one is explained. */
    @Test
    void isAnotherMovementOnceAnotherLineExecutesIt() {
        GivenStatement.loaded(
                office,
                BankWords.of("00001", DAY, "100000.00")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));
        GivenStatement.loaded(
                office,
                BankWords.of("00002", DAY, "100000.00")
                        .moved("-1.00", "", GivenMoney.ACCOUNT, "opłata")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));
        var again = new ProposePosting.Command("WB-2026-0002", 2, PostingKind.OTHER, null, "bank wypłacił dwa razy");
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(ProposePosting.class, again)
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("posting.is-execution");
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);

        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT).does(ProposePosting.class, again);
    }

    @Test
    void comesBackByALineOnlyOnceALineConfirmedIt() {
        loaded();
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);

        assertThat(refusal(AnswerPayout.Answer.RETURNED, DAY)).containsExactly("payout.returns-by-statement");
        assertThat(payout(reference).state()).isEqualTo(PayoutState.EXECUTED);
    }

    @Test
    void nothingIsPaidInItsPlace() {
        answered(AnswerPayout.Answer.REJECTED, null);
        var anew = GivenMoney.prepare(given, 1);
        assertThat(payout(anew.text()).state()).isEqualTo(PayoutState.CHECKED);
        loaded();

        var refusal = office.as(GivenMoney.MANAGER, Role.MANAGER)
                .refusalOf(ApprovePayout.class, new ApprovePayout.Command(given.ref(), anew));

        assertThat(refusal.verdict().reasons()).extracting(Reason::rule).containsExactly("payout.on-statement");
        assertThat(refusal.verdict().reasons().get(0).figures())
                .containsEntry("line", "WB-2026-0001/1")
                .containsEntry("reference", new PayoutReference(reference));
    }

    private void loaded() {
        GivenStatement.loaded(
                office,
                BankWords.of("00001", DAY, "100000.00")
                        .moved("-77866.66", reference, GivenMoney.ACCOUNT, "umowa")
                        .camt("08"));
    }

    private void answered(AnswerPayout.Answer answer, @Nullable LocalDate day) {
        given.does(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, AnswerPayout.class, ref -> command(answer, day));
    }

    private List<String> refusal(AnswerPayout.Answer answer, @Nullable LocalDate day) {
        return office
                .as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .refusalOf(AnswerPayout.class, command(answer, day))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private AnswerPayout.Command command(AnswerPayout.Answer answer, @Nullable LocalDate day) {
        return new AnswerPayout.Command(given.ref(), new PayoutReference(reference), answer, day, "bank odrzucił");
    }

    private Payout payout(String called) {
        return office.the(Payouts.class).payout(new PayoutReference(called));
    }
}
