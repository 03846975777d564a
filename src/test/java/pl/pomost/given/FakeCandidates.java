package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.posting.Candidates;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.money.Money;

/** What movements may be, among the payouts and demands in memory. */
public final class FakeCandidates implements Candidates {

    @Inject
    Payouts payouts;

    @Inject
    Demands demands;

    @Inject
    Agreements agreements;

    @Inject
    Postings postings;

    @Inject
    Statements statements;

    @Inject
    Batches batches;

    @Inject
    OfficeAccounts accounts;

    @Override
    public List<Payout> payouts(Collection<PayoutReference> references) {
        return all().stream()
                .filter(payout -> references.contains(payout.reference()))
                .toList();
    }

    @Override
    public List<Payout> payoutsOf(Collection<Money> amounts) {
        return all().stream()
                .filter(payout -> payout.state() == PayoutState.EXPORTED || payout.state() == PayoutState.EXECUTED)
                .filter(payout -> amounts.contains(payout.amount()))
                .toList();
    }

    @Override
    public List<Demand> demands(Collection<String> numbers) {
        return ((FakeDemands) demands)
                .all().stream()
                        .filter(demand -> numbers.contains(demand.number()))
                        .toList();
    }

    @Override
    public List<Owing> owing() {
        return ((FakeDemands) demands)
                .all().stream()
                        .filter(Demand::isOwed)
                        .map(demand -> new Owing(
                                demand,
                                agreements.of(demand.caseNumber()).orElseThrow().recipientAccount()))
                        .toList();
    }

    @Override
    public Set<PayoutReference> posted(PostingKind kind, Collection<PayoutReference> references) {
        return ((FakePostings) postings)
                .standing().stream()
                        .filter(posting -> posting.kind() == kind)
                        .flatMap(posting -> posting.payout().stream())
                        .filter(references::contains)
                        .collect(Collectors.toSet());
    }

    @Override
    public Map<PayoutReference, Order> orders(Collection<PayoutReference> references) {
        var found = new HashMap<PayoutReference, Order>();
        references.forEach(reference -> batches.holding(reference)
                .ifPresent(batch -> found.put(
                        reference,
                        new Order(accounts.account(batch.payer()).orElseThrow().number(), batch.payDay()))));
        return found;
    }

    @Override
    public List<Seen> seen(Collection<StatementLine> lines) {
        return lines.stream()
                .flatMap(line -> ((FakeStatements) statements)
                        .others(line).stream()
                                .filter(other -> isLike(line, other))
                                .map(other -> new Seen(line, other, isPosted(other))))
                .toList();
    }

    private static boolean isLike(StatementLine line, StatementLine other) {
        return line.bookedOn().equals(other.bookedOn())
                && line.amount().equals(other.amount())
                && (line.bankReference().equals(other.bankReference())
                        || line.bankReference().isEmpty()
                        || other.bankReference().isEmpty());
    }

    private boolean isPosted(StatementLine line) {
        return postings.standing(line.statementNumber(), line.line())
                .flatMap(Posting::moves)
                .isPresent();
    }

    private List<Payout> all() {
        return ((FakePayouts) payouts).all();
    }
}
