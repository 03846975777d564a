package pl.pomost.business.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.given.BankWords;
import pl.pomost.given.GivenCase;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.GivenPosting;
import pl.pomost.given.GivenRepayment;
import pl.pomost.given.GivenStatement;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** The bank gives a payout back of which money is demanded, or was repaid. */
class GivenBackTest {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 2);

    private Office office;
    private GivenCase given;

    @BeforeEach
    void suspend() {
        office = GivenStatement.account(Office.onFakes().on(BEGINNING));
        given = GivenRepayment.suspended(GivenRepayment.monitored(office, BEGINNING));
        GivenRepayment.explained(given);
    }

    @Test
    void closesTheDemandAndTellsIt() {
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        office.on(office.today().plusDays(60));

        given.does(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, AnswerPayout.class, ref -> back(ref, payout(1)));

        var lapsed = GivenRepayment.demand(given, demand);
        assertThat(lapsed.isOwed()).isFalse();
        assertThat(lapsed.lapsed()).isEqualTo(Money.of("20000.00"));
        assertThat(office.the(DemandBalances.class).of(lapsed).owedOn(office.today()))
                .isEqualTo(Money.ZERO);
        assertThat(given.stage()).isEqualTo(Stage.MONITORING);
        assertThat(office.facts().told())
                .filteredOn(fact -> fact.thing().equals("demand " + demand))
                .extracting(fact -> String.valueOf(
                        ((Snapshot) Objects.requireNonNull(fact.after().values().get("changed")))
                                .values()
                                .get("lapsed")))
                .containsExactly("null", "20000.00");
    }

    @Test
    void letsOnlyThePartOfThatPayoutLapse() {
        var demand = GivenRepayment.demanded(given, "B1", "20000.00", "5000.00");
        var both = office.the(DemandBalances.class).of(GivenRepayment.demand(given, demand));
        assertThat(both.principalLeft()).isEqualTo(Money.of("25000.00"));

        given.does(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, AnswerPayout.class, ref -> back(ref, payout(2)));

        var left = GivenRepayment.demand(given, demand);
        assertThat(left.isOwed()).isTrue();
        var balance = office.the(DemandBalances.class).of(left);
        assertThat(balance.principalLeft()).isEqualTo(Money.of("20000.00"));
        assertThat(balance.interestOn(office.today().plusDays(364)).lines())
                .isNotEmpty()
                .allMatch(line -> line.principal().equals(Money.of("20000.00")));
        assertThat(given.stage()).isEqualTo(Stage.REPAYMENT_DEMANDED);
        GivenRepayment.entered(given, demand, balance.owedOn(office.today()).toString());
        GivenRepayment.confirmed(given, demand, 1);
        assertThat(GivenRepayment.demand(given, demand).isOwed()).isFalse();
    }

    @Test
    void isRefusedWhenAPartWasRepaid() {
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        GivenRepayment.entered(given, demand, "5000.00");
        assertThat(refusal(1)).containsExactly("payout.payment-waits");
        GivenRepayment.confirmed(given, demand, 1);
        var payout = payout(1);
        GivenStatement.loaded(
                office,
                BankWords.of("1", office.today(), "0.00")
                        .moved(payout.amount().toString(), payout.reference().text(), GivenMoney.ACCOUNT, "zwrot")
                        .camt("08"));

        assertThat(refusal(1)).containsExactly("payout.repaid");
        assertThat(against()).containsExactly("payout.repaid", "match.demanded");
        assertThat(GivenPosting.refusal(
                        office, 1, PostingKind.RETURN, payout.reference().text(), "x"))
                .isEqualTo("payout.repaid");
        assertThat(payout(1).state()).isEqualTo(PayoutState.EXECUTED);
    }

    @Test
    void isDoubtfulWhileADemandStandsAndDoneWhenAPersonSaysSo() {
        var demand = GivenRepayment.demanded(given, "B1", "20000.00");
        var payout = payout(1);
        GivenStatement.loaded(
                office,
                BankWords.of("1", office.today(), "0.00")
                        .moved(payout.amount().toString(), payout.reference().text(), GivenMoney.ACCOUNT, "zwrot")
                        .camt("08"));

        assertThat(against()).containsExactly("match.demanded");
        GivenPosting.proposed(office, 1, PostingKind.RETURN, payout.reference().text(), "rachunek zamknięty");
        GivenPosting.confirmed(office, 1);
        assertThat(payout(1).state()).isEqualTo(PayoutState.RETURNED);
        assertThat(GivenRepayment.demand(given, demand).isOwed()).isFalse();
    }

    @Test
    void isDoubtfulWhileAnotherPayoutOfTheCaseIsDemanded() {
        GivenRepayment.demanded(given, "B1", "20000.00");
        var payout = payout(2);
        GivenStatement.loaded(
                office,
                BankWords.of("1", office.today(), "0.00")
                        .moved(payout.amount().toString(), payout.reference().text(), GivenMoney.ACCOUNT, "zwrot")
                        .camt("08"));

        assertThat(against()).containsExactly("match.demand-open");
    }

    private List<String> against() {
        return office
                .the(Matching.class)
                .of(office.the(Postings.class).line("WB-2026-0001", 1))
                .matches()
                .get(0)
                .against()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private List<String> refusal(int tranche) {
        return given
                .refusalOf(
                        GivenMoney.ACCOUNTANT, Role.ACCOUNTANT, AnswerPayout.class, ref -> back(ref, payout(tranche)))
                .verdict()
                .reasons()
                .stream()
                .map(Reason::rule)
                .toList();
    }

    private AnswerPayout.Command back(CaseRef ref, Payout payout) {
        return new AnswerPayout.Command(
                ref, payout.reference(), AnswerPayout.Answer.RETURNED, office.today(), "rachunek zamknięty");
    }

    private Payout payout(int tranche) {
        return office.the(Payouts.class).of(given.number()).stream()
                .filter(each -> each.reference().equals(new PayoutReference(given.number() + "-T" + tranche)))
                .findFirst()
                .orElseThrow();
    }
}
