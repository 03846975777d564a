package pl.pomost.business.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Where the things lie that a movement may be. Asked for many movements at once. */
public interface Candidates {

    List<Payout> payouts(Collection<PayoutReference> references);

    /** Payouts of one of those amounts that the bank is to execute, or has executed. */
    List<Payout> payoutsOf(Collection<Money> amounts);

    List<Demand> demands(Collection<String> numbers);

    /** Demands on which money is owed, each with the account of the cooperative that owes it. */
    List<Owing> owing();

    /** Which of those payouts a standing posting names already as executed, or as given back. */
    Set<PayoutReference> posted(PostingKind kind, Collection<PayoutReference> references);

    /** How each of those payouts was ordered, as far as a batch ordered it. */
    Map<PayoutReference, Order> orders(Collection<PayoutReference> references);

    /**
     * Lines of other statements of the same account that may be the same movement of the bank: the same day and amount, and the
     * same reference of the bank or none on one of them.
     */
    List<Seen> seen(Collection<StatementLine> lines);

    /**
     * A line and another one that may be the same movement.
     *
     * @param posted whether a standing posting makes the other one count
     */
    record Seen(StatementLine line, StatementLine other, boolean posted) {

        /** Whether the bank says by its own reference that both are one movement. */
        boolean isSame() {
            return line.movement().equals(other.movement());
        }

        /** Whether the other one came first, or counts already, and no other side speaks against it. */
        boolean speaksAgainst() {
            var sides = line.account().isEmpty()
                    || other.account().isEmpty()
                    || line.account().equals(other.account());
            return (isSame() || sides) && (posted || other.statementNumber().compareTo(line.statementNumber()) < 0);
        }

        Reason reason() {
            return Reason.of(isSame() ? "match.same-movement" : "match.like-movement")
                    .with("line", other.key());
        }
    }

    /**
     * How a payout was ordered at the bank.
     *
     * @param payer  the account of the office
     * @param payDay the day on which the bank was to pay
     */
    record Order(Nrb payer, LocalDate payDay) {}

    /** A demand and the account from which its cooperative would pay. */
    record Owing(Demand demand, Nrb account) {}
}
