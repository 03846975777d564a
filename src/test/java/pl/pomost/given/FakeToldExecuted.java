package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.ToldExecuted;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.PostingKind;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.statement.References;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.business.statement.Statements;

/** Executions that lines of statements in memory tell. */
public final class FakeToldExecuted implements ToldExecuted {

    @Inject
    Statements statements;

    @Inject
    Postings postings;

    @Override
    public Optional<String> line(Payout payout) {
        return ((FakeStatements) statements)
                .all().stream()
                        .filter(line -> line.amount().equals(payout.amount().negate()))
                        .filter(line -> line.cancels().isEmpty() && !line.isStorno())
                        .filter(line -> References.payouts(line.ownReference(), line.title())
                                .toList()
                                .equals(List.of(payout.reference())))
                        .map(StatementLine::key)
                        .findFirst();
    }

    @Override
    public Optional<String> confirmedLine(PayoutReference payout) {
        return ((FakeStatements) statements)
                .all().stream()
                        .filter(line -> postings.standing(line.statementNumber(), line.line())
                                .filter(posting -> posting.kind() == PostingKind.EXECUTION
                                        && posting.state() == Posting.PostingState.CONFIRMED
                                        && payout.text().equals(posting.subject()))
                                .isPresent())
                        .map(StatementLine::key)
                        .findFirst();
    }
}
