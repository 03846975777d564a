package pl.pomost.business.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.given.BankWords;
import pl.pomost.given.Cases;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;

/** What the bank takes back within one statement cancels what it takes back: neither counts, and what is left does. */
class StornoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OUT = "-77866.66";
    private static final String BACK = "77866.66";

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

    static Stream<String> formats() {
        return Stream.of("08", "02", "mt940");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void executesWhatIsLeftOfATransferThatWasTakenBackAndSentAgain(String format) {
        loaded(
                out(words())
                        .tookBack(BACK, reference, GivenMoney.ACCOUNT, "storno")
                        .moved(OUT, reference, GivenMoney.ACCOUNT, "umowa"),
                format);

        assertThat(against(1)).containsExactly("match.cancelled");
        assertThat(against(2)).contains("match.cancelled");
        assertThat(suggestion(3).sureness()).isEqualTo(Suggestion.Sureness.SURE);
        assertThat(GivenPosting.refusal(office, 1, PostingKind.EXECUTION, reference, "to ten przelew"))
                .isEqualTo("match.cancelled");
        assertThat(GivenPosting.refusal(office, 2, PostingKind.RETURN, reference, "to ten zwrot"))
                .isEqualTo("match.cancelled");
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"));
        GivenPosting.confirmed(office, 3);
        GivenPosting.proposed(office, 1, PostingKind.OTHER, null, "cofnięte przez bank");
        GivenPosting.proposed(office, 2, PostingKind.OTHER, null, "storno");
        GivenPosting.confirmed(office, 1);
        GivenPosting.confirmed(office, 2);
        assertThat(payout()).isEqualTo(PayoutState.EXECUTED);
    }

    @Test
    void executesNothingWhenTheTransferWasOnlyTakenBack() {
        loaded(out(words()).tookBack(BACK, reference, GivenMoney.ACCOUNT, "storno"), "08");

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.DOUBTFUL);
        assertThat(suggestion(1).matches().get(0).against().get(0).figures()).containsEntry("line", "WB-2026-0001/2");
        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .refusalOf(ProposeMatches.class, new ProposeMatches.Command("WB-2026-0001"))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("posting.nothing-sure");
        given.does(
                GivenMoney.ACCOUNTANT,
                Role.ACCOUNTANT,
                AnswerPayout.class,
                ref -> new AnswerPayout.Command(
                        ref,
                        new PayoutReference(reference),
                        AnswerPayout.Answer.REJECTED,
                        null,
                        "bank cofnął przelew"));
        assertThat(payout()).isEqualTo(PayoutState.REJECTED_BY_BANK);
    }

    /** The transfer, its return, and the return taken back: the transfer is left. */
    @ParameterizedTest
    @MethodSource("formats")
    void executesATransferWhoseReturnWasTakenBack(String format) {
        loaded(
                out(words())
                        .moved(BACK, reference, GivenMoney.ACCOUNT, "zwrot")
                        .tookBack(OUT, reference, GivenMoney.ACCOUNT, "storno"),
                format);

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.SURE);
        assertThat(against(2)).contains("match.cancelled");
        assertThat(against(3)).contains("match.cancelled");
    }

    /** The transfer was booked twice, and one of them taken back. */
    @Test
    void takesTheLastOneBefore() {
        loaded(out(out(words())).tookBack(BACK, reference, GivenMoney.ACCOUNT, "storno"), "08");

        assertThat(suggestion(1).sureness()).isEqualTo(Suggestion.Sureness.SURE);
        assertThat(against(2)).contains("match.cancelled");
    }

    @Test
    void stillRefusesATrueDuplicate() {
        var twice = out(out(out(words())).tookBack(BACK, reference, GivenMoney.ACCOUNT, "storno"));

        assertThat(rules(twice)).containsExactly("statement.reference-twice");
        var otherAmount = out(out(words())).tookBack("77866.65", reference, GivenMoney.ACCOUNT, "storno");
        assertThat(rules(otherAmount)).containsExactly("statement.reference-twice");
    }

    /** The storno comes with a later statement: the money came back. */
    @Test
    void givesBackWhatALaterStatementTakesBack() {
        loaded(out(words()), "08");
        GivenPosting.proposed(office, 1, PostingKind.EXECUTION, reference, null);
        GivenPosting.confirmed(office, 1);
        GivenStatement.loaded(
                office,
                BankWords.of("00002", DAY, "0.00")
                        .tookBack(BACK, reference, GivenMoney.ACCOUNT, "storno")
                        .camt("08"));

        var later = office.the(Matching.class).of(office.the(Postings.class).line("WB-2026-0002", 1));
        assertThat(later.sure()).map(Match::kind).contains(PostingKind.RETURN);
    }

    /** A return that is taken back later is no new execution. */
    @Test
    void doubtsAStornoThatGoesOut() {
        loaded(words().tookBack(OUT, reference, GivenMoney.ACCOUNT, "storno zwrotu"), "08");

        assertThat(against(1)).containsExactly("match.storno");
        assertThat(GivenPosting.refusal(office, 1, PostingKind.EXECUTION, reference, "x"))
                .isEqualTo("match.storno");
    }

    private BankWords out(BankWords words) {
        return words.moved(OUT, reference, GivenMoney.ACCOUNT, "umowa");
    }

    private static BankWords words() {
        return BankWords.of("00001", DAY, "300000.00");
    }

    private void loaded(BankWords words, String format) {
        GivenStatement.loaded(office, format.equals("mt940") ? words.mt940("~", "UTF-8") : words.camt(format));
    }

    private List<String> rules(BankWords words) {
        return GivenStatement.refused(office, words.camt("08")).verdict().reasons().stream()
                .map(Reason::rule)
                .toList();
    }

    private Suggestion suggestion(int line) {
        return office.the(Matching.class).of(office.the(Postings.class).line("WB-2026-0001", line));
    }

    private List<String> against(int line) {
        return suggestion(line).matches().get(0).against().stream()
                .map(Reason::rule)
                .toList();
    }

    private PayoutState payout() {
        return office.the(Payouts.class).of(given.number()).get(0).state();
    }
}
