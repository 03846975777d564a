package pl.pomost.business.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.given.BankWords;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** One movement of the bank counts once, whatever tells it: two statements, two formats, or somebody who types it. */
class MovementOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Office office;
    private GivenCase given;
    private String demand;

    @BeforeEach
    void owe() {
        office = GivenStatement.account(Office.onFakes().on(DAY));
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, DAY));
        GivenRepayment.explained(given);
        demand = GivenRepayment.demanded(given, "B1", "20000.00");
    }

    @Test
    void countsAMovementOnceThatTwoStatementsTell() {
        GivenStatement.loaded(office, paid("1").camt("08"));
        GivenStatement.loaded(office, paid("2").mt940("^", "UTF-8"));

        assertThat(suggestion("WB-2026-0001").sureness()).isEqualTo(Suggestion.Sureness.SURE);
        assertThat(against("WB-2026-0002")).containsExactly("match.same-movement");
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        assertThat(refusals()).contains("match.same-movement");
        GivenPosting.confirmed(office, 1);
        assertThat(refusals()).contains("match.same-movement", "repayment.known");
        assertThat(GivenRepayment.payments(given, demand)).hasSize(1);
    }

    @Test
    void takesBothWhenTheBankSaysThatTheyAreTwo() {
        GivenStatement.loaded(office, paid("1").camt("08"));
        GivenStatement.loaded(
                office,
                BankWords.of("2", office.today(), "5000.00")
                        .moved("1.00", "", GivenMoney.ACCOUNT, "odsetki")
                        .moved("5000.00", "", GivenMoney.ACCOUNT, "zwrot " + demand)
                        .camt("08"));

        var second = office.the(Matching.class).of(office.the(Postings.class).line("WB-2026-0002", 2));
        assertThat(second.sureness()).isEqualTo(Suggestion.Sureness.SURE);
    }

    @Test
    void doubtsAMovementOfTheSameDayAndAmountWithoutAReferenceOfTheBank() {
        GivenStatement.loaded(office, paid("1").camt("08"));
        GivenStatement.loaded(
                office,
                new String(paid("2").mt940("^", "UTF-8"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("//B0000001", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(against("WB-2026-0002")).containsExactly("match.like-movement");
    }

    @Test
    void freesTheMovementWhenTheProposalIsRefused() {
        GivenStatement.loaded(office, paid("1").camt("08"));
        GivenStatement.loaded(office, paid("2").mt940("^", "UTF-8"));
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        GivenPosting.refused(office, 1, "jest na drugim wyciągu");

        assertThat(office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                        .does(ProposePosting.class, second("jest na tym wyciągu"))
                        .subject())
                .isEqualTo("WB-2026-0002/1/1");
    }

    @Test
    void typesNoPaymentThatAStatementHasTold() {
        GivenStatement.loaded(office, paid("1").camt("08"));
        GivenPosting.proposed(office, 1, PostingKind.REPAYMENT, demand, null);
        GivenPosting.confirmed(office, 1);

        assertThat(given.refusalOf(
                                GivenMoney.ACCOUNTANT,
                                Role.ACCOUNTANT,
                                EnterRepayment.class,
                                ref -> new EnterRepayment.Command(
                                        ref, demand, Money.of("5000.00"), office.today(), " b0000001 "))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("repayment.on-statement");
    }

    @Test
    void typesNoPaymentTwice() {
        GivenRepayment.entered(given, demand, "5000.00");

        assertThat(given.refusalOf(
                                GivenMoney.ACCOUNTANT,
                                Role.ACCOUNTANT,
                                EnterRepayment.class,
                                ref -> new EnterRepayment.Command(
                                        ref, demand, Money.of("5000.00"), office.today(), "PRZELEW " + demand))
                        .verdict()
                        .reasons())
                .extracting(Reason::rule)
                .containsExactly("repayment.known");
    }

    @Test
    void doubtsAPaymentThatSomebodyTypedBeforeTheStatementCame() {
        GivenRepayment.entered(given, demand, "5000.00");
        GivenStatement.loaded(office, paid("1").camt("08"));

        assertThat(against("WB-2026-0001")).containsExactly("match.paid");
    }

    private BankWords paid(String id) {
        return BankWords.of(id, office.today(), "0.00").moved("5000.00", "", GivenMoney.ACCOUNT, "zwrot " + demand);
    }

    private Suggestion suggestion(String statement) {
        return office.the(Matching.class).of(office.the(Postings.class).line(statement, 1));
    }

    private List<String> against(String statement) {
        return suggestion(statement).matches().get(0).against().stream()
                .map(Reason::rule)
                .toList();
    }

    private List<String> refusals() {
        return office
                .as("ksiegowa3", Role.ACCOUNTANT)
                .refusalOf(ProposePosting.class, second("x"))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private ProposePosting.Command second(String note) {
        return new ProposePosting.Command("WB-2026-0002", 1, PostingKind.REPAYMENT, demand, note);
    }
}
